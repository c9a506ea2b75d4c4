/**
 * How the rules of social choice do.
 *
 * @module
 */
import { choice, identifier, share, text, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";

/** One row a set of ballots and rule. */
export const rules = describeDerived({
  name: "rules",
  stage: "findings",
  title: "Rules",
  description: "How often each rule of social choice names the form that resulted",
  reads: ballotTables,
  key: ["ballots", "rule"],
  columns: {
    ballots: column(choice("all", "without known rows"), "Which ballots count"),
    rule: column(identifier, "The rule of social choice"),
    name: column(text, "What readers call it"),
    heeds_intensity: column(
      yesNo,
      "Whether it heeds how strongly states want a form, besides the order of forms",
    ),
    weighs: column(
      choice("alike", "by power", "strongest alone"),
      "How it weighs states: all alike, each by its power, or none but the most powerful one",
    ),
    episodes: column(count, "Episodes counted", { unit: "episodes" }),
    hits: column(number({ minimum: 0 }), "Sum of the hits over the episodes"),
    expected_by_chance: column(
      number({ minimum: 0 }),
      "Hits to expect of candidates picked at random",
    ),
    p: column(share, "Chance that random picks hit at least as often"),
  },
});

/** How a rule does over the episodes. */
export type RuleLine = Row<typeof rules>;
