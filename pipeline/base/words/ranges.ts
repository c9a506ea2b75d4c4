/**
 * Ranges of numbers, which are one number where both ends read alike.
 *
 * @module
 */
import { fixed } from "./numbers.ts";

/** What ranges say between their ends: in sentences and, in cells, without blanks. */
export type Between = " to " | "–";

/**
 * The least and the greatest of numbers: "3 to 5"; "4" where both are 4.
 *
 * @param values at least one
 * @param shown a number as text
 */
export function range(
  values: readonly number[],
  shown: (value: number) => string = String,
  between: Between = " to ",
): string {
  const ends = [Math.min(...values), Math.max(...values)].map(shown);
  return [...new Set(ends)].join(between);
}

/** The least and the greatest of shares from 0 to 1, as whole percent: "24 to 29%". */
export function percentRange(shares: readonly number[], between: Between = " to "): string {
  return `${range(shares, (share) => fixed(100 * share, 0), between)}%`;
}

/** "8", or "7–8" where a count lies between two. */
export function countRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return range([low, high], String, "–");
}
