/**
 * How far allies and the United States leaned to a bilateral tie.
 *
 * @module
 */
import { choice, optional } from "../../kind.ts";
import { evidenceGrade } from "../../vocabulary.ts";
import { byState, episode } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { listOrNone, measured } from "../kinds.ts";
import { ballotTables } from "../clean_sets.ts";

/** Why a pair of ballots is not compared. */
export const whyNotCompared = [
  "repeats the ballots of another episode",
  "no US ballot",
  "no bilateral form on the ally's ballot",
  "no wider form on the ally's ballot",
  "no bilateral form on the US ballot",
  "no wider form on the US ballot",
] as const;

const points = { unit: "points" };

/** One row an ally and an episode in which it has a ballot. */
export const bilateralLean = describeDerived({
  name: "bilateral_lean",
  stage: "findings",
  title: "Lean to a bilateral tie",
  description: "Worth of the bilateral form less that of the best wider one, to each ally and to " +
    "the United States beside it",
  reads: ballotTables,
  key: ["episode", "ally"],
  columns: {
    episode,
    ally: byState,
    ally_lean: column(measured, "Lean of the ally; empty where its ballot lacks one of the two", {
      ...points,
    }),
    ally_wider: column(listOrNone, "Its best wider form, several where they tie"),
    ally_evidence: column(
      optional(evidenceGrade),
      "Weakest evidence grade of the rows that its lean rests on",
    ),
    us_lean: column(measured, "Lean of the United States in the same episode", { ...points }),
    us_wider: column(listOrNone, "Best wider form of the United States, several where they tie"),
    us_evidence: column(
      optional(evidenceGrade),
      "Weakest evidence grade of the rows that the US lean rests on",
    ),
    difference: column(measured, "Lean of the ally less that of the United States", { ...points }),
    left_out: column(
      optional(choice(...whyNotCompared)),
      "Why the two are not compared; empty where they are",
    ),
    ally_lean_without: column(measured, "Lean of the ally where pacts of three are left out", {
      ...points,
    }),
    us_lean_without: column(measured, "The same of the United States", { ...points }),
    difference_without: column(measured, "Difference of the two", { ...points }),
    left_out_without: column(
      optional(choice(...whyNotCompared)),
      "Why the two are not compared where pacts of three are left out; empty where they are",
    ),
  },
});

/** An ally beside the United States in an episode. */
export type BilateralLeanLine = Row<typeof bilateralLean>;
