/**
 * The exact sign-flip test of whether the sums of independent clusters tend to one side of 0.
 *
 * @module
 */

import type { Random } from "./random.ts";

/** What the test finds. */
export interface SignFlip {
  /** Share of sign patterns whose total is at least as far from 0 as the one observed. */
  readonly p: number;
  /** The least p that sums of these sizes can have: that if all had the same sign. */
  readonly smallest: number;
  /** Sign patterns that the shares are of: 2 to the number of sums that are not 0. */
  readonly flips: number;
}

/** Most sums that are not 0 for which all patterns are tried. */
export const mostFlipped = 16;

/**
 * Tests two-sided whether the total of the sums is 0, if each could as well have had the other
 * sign, by trying all patterns of signs.
 *
 * Sums that are 0 are dropped before anything else: their sign changes no total, so p is the same
 * with them, but they make no smaller p attainable. With k sums left there are 2^k patterns, and
 * the smallest p is 2/2^k, as only the pattern in which all agree and its mirror image go furthest;
 * with no sum left every p is 1. A total counts as equally far if it falls short by no more than
 * 1e-9 of the sum of the absolute sums, which rounding may do.
 *
 * Fisher 1935, The Design of Experiments, sect. 21; Winkler, Ridgway, Webster, Smith and Nichols
 * 2014, "Permutation Inference for the General Linear Model", NeuroImage 92 (there sign-flipping of
 * whole blocks of observations).
 *
 * @param sums one a cluster
 * @throws {RangeError} if more than 16 of them are not 0, or one is not finite
 */
export function signFlip(sums: readonly number[]): SignFlip {
  const sizes = Float64Array.from(sums.filter((sum) => sum !== 0), Math.abs);
  if (sizes.length > mostFlipped) {
    throw new RangeError(
      `${sizes.length} sums are too many to try all signs: up to ${mostFlipped}`,
    );
  }
  const furthest = sizes.reduce((total, size) => total + size, 0);
  if (!Number.isFinite(furthest)) throw new RangeError("The sums must be finite");
  if (sizes.length === 0) return { p: 1, smallest: 1, flips: 1 };
  const observed = Math.abs(sums.reduce((total, sum) => total + sum, 0));
  // Every pattern has a mirror image equally far from 0: those with the first sum positive do.
  const half = 2 ** (sizes.length - 1);
  const far = countFar(sizes, 1, sizes[0]!, observed - 1e-9 * furthest);
  return { p: far / half, smallest: 1 / half, flips: 2 * half };
}

/** Patterns of the signs from a place on that bring a total at least so far from 0. */
function countFar(sizes: Float64Array, from: number, total: number, distance: number): number {
  if (from === sizes.length) return Math.abs(total) >= distance ? 1 : 0;
  const size = sizes[from]!;
  return countFar(sizes, from + 1, total + size, distance) +
    countFar(sizes, from + 1, total - size, distance);
}

/**
 * Tests by all patterns of signs where they can be tried, else by drawing some; as {@linkcode
 * signFlip} and {@linkcode drawnSignFlip} do.
 */
export function flippedSigns(
  sums: readonly number[],
  draws: number,
  random: Random,
): Pick<SignFlip, "p" | "smallest"> {
  return sums.filter((sum) => sum !== 0).length <= mostFlipped
    ? signFlip(sums)
    : drawnSignFlip(sums, draws, random);
}

/**
 * The same with signs drawn at random, for more clusters than all patterns can be tried of. One is
 * added to the patterns as far from 0 and to all of them (Phipson and Smyth 2010, "Permutation
 * P-values Should Never Be Zero").
 *
 * @param draws number of patterns to draw
 */
export function drawnSignFlip(
  sums: readonly number[],
  draws: number,
  random: Random,
): { readonly p: number; readonly smallest: number } {
  const sizes = sums.map(Math.abs);
  const furthest = sizes.reduce((total, size) => total + size, 0);
  const observed = Math.abs(sums.reduce((total, sum) => total + sum, 0)) - 1e-9 * furthest;
  let far = 0;
  for (let draw = 0; draw < draws; draw++) {
    let total = 0;
    for (const size of sizes) total += random() < 0.5 ? size : -size;
    if (Math.abs(total) >= observed) far++;
  }
  return { p: (1 + far) / (1 + draws), smallest: 1 / (1 + draws) };
}
