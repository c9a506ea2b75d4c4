/**
 * How far two readings of the same rows agree.
 *
 * @module
 */
import { choice, identifier, optional } from "../../kind.ts";
import { secondDesigns } from "../../second_designs.ts";
import { secondLinkages } from "../../second_linkages.ts";
import { secondOutcomes } from "../../second_outcomes.ts";
import { secondPositions } from "../../second_positions.ts";
import { secondPreferences } from "../../second_preferences.ts";
import { secondShocks } from "../../second_shocks.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, measuredShare, number } from "../kinds.ts";

/** Alpha is at most 1 and may lie below 0. */
const alpha = optional(number({ maximum: 1 }));

/** One row a variable and grade of the first reading; intervals are of 95 %, by resampling units. */
export const reliability = describeDerived({
  name: "reliability",
  stage: "findings",
  title: "Reliability",
  description: "Agreement of a first and a blind second reading, by variable and confidence",
  reads: [
    secondPositions,
    secondOutcomes,
    secondPreferences,
    secondDesigns,
    secondLinkages,
    secondShocks,
  ],
  key: ["table", "column", "confidence"],
  columns: {
    table: column(identifier, "Clean table of the variable"),
    column: column(identifier, "Its column there"),
    metric: column(
      choice("nominal", "ordinal", "interval"),
      "What counts as far apart: nominal any other value · ordinal by the values ranked between · interval by the difference",
    ),
    confidence: column(
      choice("all", "A", "B", "C"),
      "How sure the first reading is; all for every grade, and where the table has no grades",
    ),
    sampled: column(count, "Units drawn for the second reading", { unit: "units" }),
    units: column(count, "Of these, units with a value in both readings", { unit: "units" }),
    alpha: column(
      alpha,
      "Krippendorff's alpha: 1 perfect agreement, 0 that of chance, less if worse than chance",
    ),
    alpha_low: column(alpha, "Lower end of the interval of alpha"),
    alpha_high: column(alpha, "Upper end of the interval of alpha"),
    undefined_because: column(
      optional(choice("no pairs", "no variation")),
      "Why there is no alpha: no unit has both values, or all values are the same",
    ),
    mean_absolute_difference: column(
      optional(number({ minimum: 0 })),
      "Mean distance of the readings: points of interval variables, steps of the scale of ordinal ones",
    ),
    share_within_10: column(
      measuredShare,
      "Share of units whose readings are at most 10 points apart; interval variables only",
    ),
    share_equal: column(measuredShare, "Share of units whose readings are equal"),
  },
});

/** How far the readings of a variable agree. */
export type ReliabilityLine = Row<typeof reliability>;
