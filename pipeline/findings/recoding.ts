/**
 * What a coder could have written instead.
 *
 * @module
 */

/** Another value for a cell. */
export interface Recoding {
  /** Number of the cell. */
  readonly cell: number;
  readonly value: number;
}

/** Most points by which a recoding moves a cell; the last allows any value. */
export const limits = [10, 20, 50, 100] as const;

/** The limit that the headline uses: one class of doubt above the middle. */
export const usualLimit = 20;

/** The step in which coders place most values. */
const step = 5;

/**
 * Values that a cell could have instead: multiples of five on the scale from 0 to 100 within the limit,
 * and the two values at the limit itself.
 */
export function recodedValues(value: number, limit: number): number[] {
  const least = Math.max(0, value - limit);
  const most = Math.min(100, value + limit);
  const values = new Set([least, most]);
  for (let each = Math.ceil(least / step) * step; each <= most; each += step) values.add(each);
  values.delete(value);
  return [...values].sort((a, b) => a - b);
}

/** The coding with some cells recoded. */
export function recoded(asCoded: Float64Array, recodings: readonly Recoding[]): Float64Array {
  const values = asCoded.slice();
  for (const { cell, value } of recodings) values[cell] = value;
  return values;
}
