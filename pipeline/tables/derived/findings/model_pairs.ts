/**
 * How each two bargaining models differ.
 *
 * @module
 */
import { choice, identifier, optional } from "../../kind.ts";
import { openingReading } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measured, measuredShare } from "../kinds.ts";
import { bargaining } from "../clean_sets.ts";

/** One row a reading of openings, scope and pair; intervals are of 95%. */
export const modelPairs = describeDerived({
  name: "model_pairs",
  stage: "findings",
  title: "Model pairs",
  description: "How each two models differ",
  reads: bargaining,
  key: ["reading", "scope", "model", "other"],
  columns: {
    reading: openingReading,
    scope: column(choice("all", "two-state", "multi-state"), "Which issues count"),
    model: column(identifier, "The first model or baseline"),
    other: column(identifier, "The second model or baseline"),
    issues: column(count, "Issues of the scope", { unit: "issues" }),
    differ: column(
      optional(count),
      "Issues on which their predictions lie at least five points apart",
      { unit: "issues" },
    ),
    error_difference: column(measured, "Mean absolute error of the first less that of the other", {
      unit: "points (0-100)",
    }),
    error_difference_low: column(
      measured,
      "Lower end of its interval, by inverting the test of p; empty where so few families allow none",
      { unit: "points (0-100)" },
    ),
    error_difference_high: column(measured, "Upper end of that interval", {
      unit: "points (0-100)",
    }),
    p: column(measuredShare, "p by flipping the sign of the sum of each family"),
    smallest_p: column(measuredShare, "Smallest p that these families allow"),
  },
});

/** How two models differ. */
export type PairLine = Row<typeof modelPairs>;
