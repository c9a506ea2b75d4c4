/**
 * How far two readings of the same units lie apart, in the unit of their values.
 *
 * @module
 */
import { mean } from "./mean.ts";

/** Two readings of a unit. */
export type ReadingPair = readonly [first: number, second: number];

/** The mean distance of the two readings; NaN if there are no pairs. */
export function meanAbsoluteDifference(pairs: readonly ReadingPair[]): number {
  return mean(pairs.map(apart));
}

/**
 * The share of pairs whose readings are at most so far apart; NaN if there are no pairs.
 *
 * @param distance in the unit of the values: 0 for the share of equal readings
 */
export function shareWithin(pairs: readonly ReadingPair[], distance: number): number {
  return mean(pairs.map((pair) => Number(apart(pair) <= distance)));
}

function apart([first, second]: ReadingPair): number {
  return Math.abs(first - second);
}
