/**
 * What each rule of social choice names.
 *
 * @module
 */
import { identifier, share, text } from "../../kind.ts";
import { institutionalForm } from "../../vocabulary.ts";
import { episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";

/** One row a set of ballots, episode and rule. */
export const ruleHits = describeDerived({
  name: "rule_hits",
  stage: "findings",
  title: "Rule hits",
  description: "What each rule of social choice names in each episode",
  reads: ballotTables,
  key: ["ballots", "episode", "rule"],
  columns: {
    ballots: column(
      text,
      "Which ballots count: all, without known rows, or the state whose ballot is left out",
    ),
    episode,
    rule: column(identifier, "The rule of social choice"),
    states: column(count, "States whose ballots count", { unit: "states" }),
    candidates: column(count, "Forms that can win", { unit: "forms" }),
    winners: column(listOrNone, "Forms that the rule names"),
    resulted: column(institutionalForm, "Form that resulted"),
    hit: column(share, "1 where the rule names the result alone, 1/n among n, else 0"),
    chance: column(share, "The hit to expect of a candidate picked at random"),
  },
});

/** What a rule names in an episode. */
export type HitLine = Row<typeof ruleHits>;
