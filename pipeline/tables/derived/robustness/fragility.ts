/**
 * How many coded cells must be wrong to overturn each verdict.
 *
 * @module
 */
import { identifier, optional, yesNo } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, number, verdict } from "../kinds.ts";
import { everything } from "../clean_sets.ts";
import { findings } from "../findings/findings.ts";

/** One row a finding and limit. */
export const fragility = describeDerived({
  name: "fragility",
  stage: "robustness",
  title: "Fragility",
  description: "How many coded cells must be wrong to overturn each verdict",
  reads: everything,
  key: ["finding", "limit"],
  columns: {
    finding: column(identifier, "The finding", { refersTo: findings }),
    limit: column(number({ minimum: 0 }), "Most points by which each cell may be wrong", {
      unit: "points (0-100)",
    }),
    at_least: column(
      optional(count),
      "No fewer cells overturn it, proven; empty where no number of them does",
      { unit: "cells" },
    ),
    found: column(
      optional(count),
      "Fewest cells found that overturn it; empty where no number of them does",
      { unit: "cells" },
    ),
    exact: column(yesNo, "Whether the number found is proven to be the fewest"),
    becomes: column(optional(verdict), "The verdict that these cells turn it into"),
  },
});

/** How many cells overturn a finding. */
export type FragilityLine = Row<typeof fragility>;
