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

/** The root of the mean squared distance of the two readings; NaN if there are no pairs. */
export function rootMeanSquareDifference(pairs: readonly ReadingPair[]): number {
  return Math.sqrt(mean(pairs.map((pair) => apart(pair) ** 2)));
}

/**
 * The standard deviation of one reading's error, if both err alike and apart: the difference of two
 * such errors has twice the variance of one. What both get wrong together shows in no difference, so
 * that it is the least that errors can be.
 *
 * @param difference root mean square difference of two readings
 */
export function errorOfOne(difference: number): number {
  return difference / Math.SQRT2;
}

/**
 * The chance that one reading of a code slips, if both slip alike and apart and two slips of a code
 * meet: readings then differ with the chance 2 s (1 - s). A half at most: beyond it no such chance
 * is as large.
 *
 * @param unequal share of codes that two readings give otherwise
 */
export function slipOfOne(unequal: number): number {
  return (1 - Math.sqrt(Math.max(0, 1 - 2 * unequal))) / 2;
}

function apart([first, second]: ReadingPair): number {
  return Math.abs(first - second);
}
