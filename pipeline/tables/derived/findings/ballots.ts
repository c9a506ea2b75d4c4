/**
 * The ballots as they are counted.
 *
 * @module
 */
import { choice, optional, score, yesNo } from "../../kind.ts";
import { evidenceGrade, institutionalForm } from "../../vocabulary.ts";
import { byState, episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";
import { whyUnusable } from "./ballot_coverage.ts";

/** One row a state, episode and form that it ranks. */
export const ballots = describeDerived({
  name: "ballots",
  stage: "findings",
  title: "Ballots",
  description: "Worth of institutional forms to states, one ballot a state and episode",
  reads: ballotTables,
  key: ["episode", "state", "form"],
  columns: {
    episode,
    state: byState,
    form: column(institutionalForm, "The institutional form"),
    intensity: column(score, "Median worth of the form to the state over the rows", {
      unit: "points (0-100)",
    }),
    rows: column(count, "Rows of preferences that it is the median of", { unit: "rows" }),
    evidence: column(evidenceGrade, "Weakest evidence grade of the rows"),
    candidate: column(yesNo, "Whether the form can win: at least half of the states rank it"),
    resulted: column(yesNo, "Whether it is the form that resulted"),
    unusable: column(
      optional(choice(...whyUnusable)),
      "Why the episode is not counted; empty where it is",
    ),
  },
});

/** A state's view of a form. */
export type BallotLine = Row<typeof ballots>;
