/**
 * What each episode has of ballots.
 *
 * @module
 */
import { choice, optional } from "../../kind.ts";
import { statesTable } from "../../states.ts";
import { institutionalForm } from "../../vocabulary.ts";
import { episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, listOrNone } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";

/** Why the ballots of an episode say nothing of the rules. */
export const whyUnusable = [
  "no form resulted",
  "repeats the ballots of another episode",
  "no US ballot",
  "one ballot only",
  "resulting form ranked by fewer than half of the states",
  "capability of a state not known",
] as const;

/** One row an episode. */
export const ballotCoverage = describeDerived({
  name: "ballot_coverage",
  stage: "findings",
  title: "Ballot coverage",
  description: "Which episodes have ballots, and why an episode is not counted",
  reads: ballotTables,
  key: ["episode"],
  columns: {
    episode,
    preferences: column(count, "Coded rows of preferences, whoever speaks", { unit: "rows" }),
    states: column(listOrNone, "States with a ballot", { refersTo: statesTable }),
    candidates: column(listOrNone, "Forms that can win: at least half of these states rank them"),
    resulting_form: column(optional(institutionalForm), "Form that resulted; empty where none did"),
    unusable: column(
      optional(
        choice(...whyUnusable, "no preferences coded", "no ballot of a leading voice in time"),
      ),
      "Why the episode is not counted; empty where it is",
    ),
  },
});

/** An episode and its ballots. */
export type BallotCoverageLine = Row<typeof ballotCoverage>;
