/**
 * What each organisation whose design is coded stands on, and stands for in the comparison.
 *
 * @module
 */
import { oneInQuestion } from "./in_question.ts";
import { choice, identifier, optional, text, yesNo } from "./kind.ts";
import { standsOnce } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** One row an organisation. */
export const organisations = describe({
  name: "organisations",
  sheet: "crosswalks/organisations",
  holds: "judgement",
  title: "Organisations",
  description:
    "Treaty and origin of each organisation, and what it stands for when designs are compared",
  why: "One row for every organisation above: what it stands for",
  after: "designs",
  key: ["organisation"],
  id: ["organisation"],
  rules: [
    standsOnce(
      "kind",
      "yardstick",
      "yardstick in one row of all organisations and another kind in all others",
    ),
    oneInQuestion,
  ],
  namedElsewhere: true,
  columns: {
    organisation: copied("organisation", text, "The organisation, with the year described", {
      coined: true,
      founds: true,
    }),
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
      { marks: { values: ["in-question", "yardstick"], others: "other" } },
    ),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why it stands for that", { merged: "prose" }),
  },
});
