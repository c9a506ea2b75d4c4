/**
 * How deep the links were that stood on a day, under a coding.
 *
 * @module
 */
import type { StandingCells } from "../evidence/tie_cases.ts";

/** What an institution adds, by the depth of its deepest linkage in force. */
export type Weigh = (depth: number) => number;

/** The depth itself. */
const asDeep: Weigh = (depth) => depth;

/** Sum over institutions of what each adds. */
export function depthStanding(
  standing: StandingCells,
  cells: Float64Array,
  weigh: Weigh = asDeep,
): number {
  let sum = 0;
  for (const institution of standing) {
    let deepest = 0;
    for (const cell of institution) deepest = Math.max(deepest, cells[cell]!);
    sum += weigh(deepest);
  }
  return sum;
}
