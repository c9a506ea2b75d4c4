/**
 * How well each verdict holds, in a line.
 *
 * @module
 */
import { identifier, optional, share, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding. */
export const robustness = describeDerived({
  name: "robustness",
  stage: "robustness",
  title: "Robustness",
  description: "What each verdict withstands, and how much it takes to overturn it",
  reads: everything,
  key: ["finding"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    noise_same_verdict: column(
      share,
      "Share of noisy draws of all kinds of cell that give the same verdict",
    ),
    noise_draws: column(count, "Number of these draws", { unit: "draws" }),
    leave_outs: column(count, "Leave-outs and second readings that touch the finding"),
    leave_outs_flipping: column(
      count,
      "Of these, those that give another verdict that tells something",
    ),
    leave_outs_too_few: column(count, "Of these, those that leave too little to tell anything"),
    leaning_towards_us: column(
      optional(count),
      "Smallest common shift towards the United States that changes the verdict; empty where none up to 50 does, or nothing can lean",
      { unit: "points (0-100)" },
    ),
    leaning_towards_allies: column(
      optional(count),
      "The same towards the allies",
      { unit: "points (0-100)" },
    ),
    fewest_cells_at_least: column(
      optional(count),
      "Fewest cells, each wrong by at most 20 points, that overturn the verdict: no fewer do, proven; empty where no number does",
      { unit: "cells" },
    ),
    fewest_cells_found: column(
      optional(count),
      "Fewest such cells that were found; empty where no number does",
      { unit: "cells" },
    ),
    fewest_cells_exact: column(yesNo, "Whether the number found is proven to be the fewest"),
  },
});

/** What a finding withstands, and how much it takes to overturn its verdict. */
export type RobustnessLine = Row<typeof robustness>;
