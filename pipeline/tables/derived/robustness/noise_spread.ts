/**
 * How far coders are taken to err.
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
import { count, number } from "../kinds.ts";

/** One row a column of coded cells and grade. */
export const noiseSpread = describeDerived({
  name: "noise_spread",
  stage: "robustness",
  title: "Spread of the noise",
  description: "How far each kind of cell is taken to err, from the differences of two readings",
  reads: [
    secondPositions,
    secondOutcomes,
    secondPreferences,
    secondDesigns,
    secondLinkages,
    secondShocks,
  ],
  key: ["table", "column", "grade"],
  columns: {
    layer: column(identifier, "Kind of cell"),
    table: column(identifier, "Clean table that holds the cells"),
    column: column(identifier, "Column that holds them"),
    grade: column(
      choice("all", "A", "B", "C"),
      "How sure the first reading is; all for every grade, and where the sample has no grades",
    ),
    pairs: column(count, "Cells with a value by both readings", { unit: "cells" }),
    difference: column(
      optional(number({ minimum: 0 })),
      "Root mean square difference in points, or of codes the share that differ; empty without pairs",
    ),
    spread: column(
      number({ minimum: 0 }),
      "Standard deviation in points of the error of one reading, or of codes the chance of a slip",
    ),
    from: column(
      choice("own pairs", "all grades", "surer grade", "other columns"),
      "What the spread is taken from: its own pairs · those of all grades, where its own are too few · the next surer grade, where that errs more · other columns, where nobody read this one again",
    ),
  },
});

/** How far a kind of cell errs. */
export type NoiseSpreadLine = Row<typeof noiseSpread>;
