/**
 * Every table that the stage `robustness` makes.
 *
 * @module
 */
import type { Row } from "../derived_table.ts";
import { alternatives } from "./alternatives.ts";
import { fragileCells } from "./fragile_cells.ts";
import { fragility } from "./fragility.ts";
import { leaning } from "./leaning.ts";
import { leaveOuts } from "./leave_outs.ts";
import { noise } from "./noise.ts";
import { noiseSpread } from "./noise_spread.ts";
import { robustness } from "./robustness.ts";
import { secondReader } from "./second_reader.ts";

/** The tables of what the findings withstand. */
export const describedRobustness = {
  robustness,
  noise,
  noiseSpread,
  leaning,
  leaveOuts,
  alternatives,
  fragility,
  fragileCells,
  secondReader,
} as const;

/** The lines of these tables, by the same names. */
export type RobustnessLines = {
  readonly [Name in keyof typeof describedRobustness]: readonly Row<
    typeof describedRobustness[Name]
  >[];
};
