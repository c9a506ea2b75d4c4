/**
 * What becomes of each verdict when coders err at random.
 *
 * @module
 */
import { identifier, share } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding and kind of cell. */
export const noise = describeDerived({
  name: "noise",
  stage: "robustness",
  title: "Noise",
  description: "What becomes of each verdict when coders err at random",
  reads: everything,
  key: ["finding", "layer"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    layer: column(identifier, "Kind of cell that errs, or all"),
    draws: column(count, "Number of draws", { unit: "draws" }),
    same_verdict: column(share, "Share of draws that give the same verdict"),
    supported: column(share, "Share of draws in which the claim is supported"),
    between: column(share, "Share of draws in which it lies between"),
    contradicted: column(share, "Share of draws in which it is contradicted"),
    cannot_tell: column(share, "Share of draws in which nothing can be told"),
    mean_shift: column(
      measured,
      "Mean estimate over the draws less the estimate as coded, of the first estimate of the finding",
    ),
  },
});

/** What noise in one kind of cell, or in all, does to a verdict. */
export type NoiseLine = Row<typeof noise>;
