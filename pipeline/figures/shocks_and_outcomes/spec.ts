/**
 * Drawing of the shocks: bands of points above, allies' means below, on one scale.
 *
 * @module
 */
import { bandsPanel } from "./bands.ts";
import { meansPanel } from "./means.ts";
import type { AllyRow, ShockRow } from "./rows.ts";

/**
 * Specification of the figure.
 *
 * @param middle the median over the states' shocks
 * @param most end of the scale
 * @param result the test in words
 */
export function shocksSpec(
  shocks: readonly ShockRow[],
  allies: readonly AllyRow[],
  middle: number,
  most: number,
  result: readonly string[],
): object {
  return {
    spacing: 6,
    vconcat: [bandsPanel(shocks, middle, most), meansPanel(allies, middle, most, result)],
  };
}
