/**
 * What each organisation whose design is coded stands for in the comparison.
 *
 * @module
 */
import { choice, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row an organisation. */
export const organisations = describe({
  name: "organisations",
  sheet: "crosswalks/organisations",
  holds: "judgement",
  title: "Organisations",
  description: "What each organisation stands for when designs are compared",
  key: ["organisation"],
  id: ["organisation"],
  columns: {
    organisation: copied("organisation", text, "The organisation, with the year described"),
    kind: copied(
      "kind",
      choice("in-question", "yardstick", "loose", "other"),
      "The one in question, the tight one that it is held against, a loose pact, or neither",
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it stands for that", { merged: "prose" }),
  },
});
