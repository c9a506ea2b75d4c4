/**
 * Which voice within a state makes its offer.
 *
 * @module
 */
import { choice, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";
import { voice } from "./vocabulary.ts";

/** One row a kind of voice. */
export const voices = describe({
  name: "voices",
  sheet: "crosswalks/voices",
  holds: "judgement",
  title: "Voices",
  description: "Which voice within a state makes its offer, and which is a second reading",
  key: ["voice"],
  id: ["voice"],
  columns: {
    voice: copied("voice", voice, "Whose voice within the state it is"),
    standing: copied(
      "standing",
      choice("leading", "military", "neither"),
      "Whether it makes the state's offer, is the military's second reading, or neither",
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it stands so", { merged: "prose" }),
  },
});
