/**
 * What each organisation whose design is coded stands on, and stands for in the comparison.
 *
 * @module
 */
import { choice, identifier, optional, text, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row an organisation. */
export const organisations = describe({
  name: "organisations",
  sheet: "crosswalks/organisations",
  holds: "judgement",
  title: "Organisations",
  description:
    "Treaty and origin of each organisation, and what it stands for when designs are compared",
  key: ["organisation"],
  id: ["organisation"],
  columns: {
    organisation: copied("organisation", text, "The organisation, with the year described"),
    treaty_id: copied(
      "treaty_id",
      optional(identifier),
      "Treaty that it stands on; empty where the sheets hold none",
      {
        refersTo: "treaties",
      },
    ),
    made_in: copied(
      "made_in",
      optional(identifier),
      "The negotiation that made it; empty where none is coded",
      { refersTo: "episodes" },
    ),
    kind: copied(
      "kind",
      choice("in-question", "yardstick", "loose", "other"),
      "The one in question, the tight one that it is held against, a loose pact, or neither",
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it stands for that", { merged: "prose" }),
  },
});
