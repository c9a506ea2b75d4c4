/**
 * Under which conditions each contested issue was settled.
 *
 * @module
 */
import { families } from "../../families.ts";
import { choice, identifier, ordinal, share } from "../../kind.ts";
import { periods } from "../../periods.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { bargaining } from "../clean_sets.ts";
import { episode, issue, issueLink, openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { number } from "../kinds.ts";

/** One row a reading of openings and contested issue. */
export const conditionIssues = describeDerived({
  name: "condition_issues",
  stage: "findings",
  title: "Conditions of issues",
  description: "Under which conditions each contested issue was settled, and who got their way",
  reads: [...bargaining, periods],
  key: ["reading", "episode", "issue"],
  links: [issueLink],
  columns: {
    reading: openingReading,
    episode,
    issue,
    family: column(identifier, "Family of disputes that the negotiation belongs to", {
      refersTo: families,
    }),
    first_word: column(
      choice("us", "ally", "same day or unknown"),
      "Who spoke first on the issue, by the earliest dated word of each side's leading voices",
    ),
    allies: column(
      choice("one ally", "agreed", "apart"),
      "Whether the openings of the allies lie less than ten points from one another",
    ),
    us_soldiers: column(
      choice("agreed", "apart", "not on record"),
      "Whether the first word of US soldiers lies less than ten points from the US opening",
    ),
    ally_salience: column(
      choice("top third", "middle third", "bottom third", "unknown"),
      "Where the issue ranks among those of its negotiation in salience to the allies (median)",
    ),
    gap: column(
      ordinal("10 to under 30", "30 to under 60", "60 or more"),
      "Distance between the openings of the two sides",
      { unit: "points (0-100)" },
    ),
    subject: column(
      choice("form", "control", "other"),
      "form and membership · scope, use of force and control · all else",
    ),
    period: column(identifier, "Period in which the negotiation opened", { refersTo: periods }),
    ally_ahead: column(
      share,
      "1 where the outcome lies nearer to the opening of the allies, 0 to the US one, else a half",
    ),
    us_move: column(
      number({ minimum: -100, maximum: 100 }),
      "Move of the United States from its opening towards the allies'",
      { unit: "points (0-100)" },
    ),
    evidence: column(evidenceGrade, "Evidence grade of the outcome"),
  },
});

/** A contested issue and its conditions. */
export type ConditionIssueLine = Row<typeof conditionIssues>;
