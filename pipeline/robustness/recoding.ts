/**
 * What a coder could have written instead.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
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

/** The values of a cell under some limits, in order, and which of the limits allow each. */
export interface Alternatives {
  readonly values: readonly number[];
  /** A bit a limit, in their order. */
  readonly allowed: readonly number[];
}

/** The values that a cell could have under some limits. */
export function alternativesUnder(cell: CodedCell, under: readonly number[]): Alternatives {
  const allowed = new Map<number, number>();
  for (const [at, limit] of under.entries()) {
    for (const value of alternativesTo(cell, limit)) {
      allowed.set(value, (allowed.get(value) ?? 0) | (1 << at));
    }
  }
  const values = [...allowed.keys()].sort(byNumber);
  return { values, allowed: values.map((value) => allowed.get(value)!) };
}

/** Makes the function that gives those of each cell by its number, worked out once. */
export function alternativesFinder(
  { cells }: Evidence,
  under: readonly number[],
): (cell: number) => Alternatives {
  const known: Alternatives[] = [];
  return (cell) => known[cell] ??= alternativesUnder(cells[cell]!, under);
}

/** Puts values into cells, one by one, and reads anew what rests on them. */
export interface Recoder {
  readonly put: (cell: number, value: number) => void;
  /** Gives a cell the value that it had. */
  readonly undo: (cell: number) => void;
}

/**
 * Makes a recoder.
 *
 * @param before values of all cells, which `coded` was last read from; it changes with each one put
 */
export function recoderOf(before: Float64Array, coded: CodedEvidence): Recoder {
  const values = before.slice();
  const put = (cell: number, value: number) => {
    values[cell] = value;
    coded.readCell(cell, values);
  };
  return { put, undo: (cell) => put(cell, before[cell]!) };
}

/** The coding with some cells recoded. */
export function recoded(asCoded: Float64Array, recodings: readonly Recoding[]): Float64Array {
  const values = asCoded.slice();
  for (const { cell, value } of recodings) values[cell] = value;
  return values;
}
