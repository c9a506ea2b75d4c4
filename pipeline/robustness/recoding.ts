/**
 * What a coder could have written instead.
 *
 * @module
 */

import type { CodedCell } from "../measures/coding/coded_cells.ts";
import { byNumber } from "../base/words/order.ts";

/** Another value for a cell. */
export interface Recoding {
  /** Number of the cell. */
  readonly cell: number;
  readonly value: number;
}

/** Most points by which a recoding moves a cell; the last allows any on the grid of values. */
export const limits = [10, 20, 50, 100] as const;

/** The limit that the headline uses: one class of doubt above the middle. */
export const usualLimit = 20;

/** The step in which coders place most values. */
const step = 5;

/**
 * Values that a cell could have instead: multiples of five on the scale from 0 to 100 within the
 * limit, and the two values at the limit itself.
 */
export function recodedValues(value: number, limit: number): number[] {
  const least = Math.max(0, value - limit);
  const most = Math.min(100, value + limit);
  const values = new Set([least, most]);
  for (let each = Math.ceil(least / step) * step; each <= most; each += step) values.add(each);
  values.delete(value);
  return [...values].sort(byNumber);
}

/**
 * Values that a cell could have instead: points within the limit, or the next step of a code; with
 * the last limit any.
 */
export function alternativesTo({ value, steps }: CodedCell, limit: number): number[] {
  if (!steps) return recodedValues(value, limit);
  const [first, last] = steps;
  const reach = limit === limits.at(-1) ? last - first : 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((each) => each !== value && Math.abs(each - value) <= reach);
}

/** The coding with some cells recoded. */
export function recoded(asCoded: Float64Array, recodings: readonly Recoding[]): Float64Array {
  const values = asCoded.slice();
  for (const { cell, value } of recodings) values[cell] = value;
  return values;
}
