/**
 * The claims' p-values, read together.
 *
 * @module
 */
import { choice, identifier } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "./findings.ts";

/** One row a finding. */
export const adjustedP = describeDerived({
  name: "adjusted_p",
  stage: "findings",
  title: "Adjusted p",
  description: "The p of each finding by itself, and adjusted for the number of findings",
  reads: everything,
  key: ["finding"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    tests: column(count, "Estimates of the finding, each with a p of its own"),
    p: column(
      measuredShare,
      "The largest p of its estimates, for all must bear the claim out; empty where one has none",
    ),
    adjusted_p: column(
      measuredShare,
      "That p adjusted by Holm's method over all findings that have one",
    ),
    direction: column(
      choice("above", "below", "both"),
      "On which side of the lower mark its estimates lie; both where they differ, or one is at the mark or missing",
    ),
  },
});

/** The p of a finding, by itself and among all. */
export type AdjustedPLine = Row<typeof adjustedP>;
