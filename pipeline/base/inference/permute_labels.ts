/**
 * A permutation test of two groups by the sum of scores, exact where there are few ways to part
 * them.
 *
 * @module
 */
import { binomial } from "./binomial.ts";
import type { Duration } from "./kaplan_meier.ts";
import { logRankScores } from "./log_rank.ts";
import type { Random } from "./random.ts";

/** Two groups, and how to draw if there are too many ways to part them. */
export interface LabelPermutation {
  readonly first: readonly Duration[];
  readonly second: readonly Duration[];
  /** Number of draws where not all ways are tried. */
  readonly draws: number;
  /** Uniform numbers. */
  readonly random: Random;
}

/** What the test finds. */
export interface PermutedLogRank {
  /**
   * Share of ways to part the durations that set observed and expected ends at least as far apart.
   */
  readonly p: number;
  /** The least p that any way to part them can have. */
  readonly smallest: number;
  /** Whether all ways were tried. */
  readonly exact: boolean;
  /** Ways that were tried, or draws. */
  readonly assignments: number;
}

/** Most ways to part the durations for which all are tried. */
export const mostAssignments = 20_000;

/**
 * The log-rank test by permutation, two-sided: the labels of the groups change places among the
 * durations, and with each the distance of observed and expected ends is computed. Drawn labels
 * count the observed ones as one more draw (Phipson and Smyth 2010, "Permutation P-values Should
 * Never Be Zero", Statistical Applications in Genetics and Molecular Biology 9(1)).
 *
 * It needs no large numbers, but that both groups could have been observed equally long: if one is
 * younger throughout, its censoring tells the labels apart (Heinze, Gnant and Schemper 2003, "Exact
 * Log-Rank Tests for Unequal Follow-Up", Biometrics 59). Without any end, or with an empty group, p
 * is 1.
 */
export function permutedLogRank(
  { first, second, draws, random }: LabelPermutation,
): PermutedLogRank {
  const scores = logRankScores([...first, ...second]);
  // All scores sum to 0, so that either group tells the distance; the smaller one is cheaper.
  const ofFirst = first.length <= second.length;
  const size = Math.min(first.length, second.length);
  const group = ofFirst ? scores.subarray(0, size) : scores.subarray(first.length);
  const tolerance = 1e-9 * scores.reduce((sum, score) => sum + Math.abs(score), 0);
  const least = Math.abs(group.reduce((sum, score) => sum + score, 0)) - tolerance;
  const ways = binomial(scores.length, size);
  const extreme = extremeShare(scores, size, tolerance);
  if (ways <= mostAssignments) {
    const far = countFar(scores, 0, size, 0, least);
    return { p: far / ways, smallest: extreme, exact: true, assignments: ways };
  }
  const pool = scores.slice();
  let far = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (Math.abs(drawnSum(pool, size, random)) >= least) far++;
  }
  return {
    // By chance fewer draws may reach the observed distance than ways surely do.
    p: Math.max(extreme, (1 + far) / (1 + draws)),
    smallest: Math.max(extreme, 1 / (1 + draws)),
    exact: false,
    assignments: draws,
  };
}

/** Choices of so many scores from a place on that bring the sum at least so far from 0. */
function countFar(
  scores: Float64Array,
  from: number,
  size: number,
  sum: number,
  least: number,
): number {
  if (size === 0) return Math.abs(sum) >= least ? 1 : 0;
  if (scores.length - from < size) return 0;
  return countFar(scores, from + 1, size - 1, sum + scores[from]!, least) +
    countFar(scores, from + 1, size, sum, least);
}

/** Sum of scores drawn without replacement; the pool is left in another order. */
function drawnSum(pool: Float64Array, size: number, random: Random): number {
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const drawn = at + Math.floor(random() * (pool.length - at));
    const score = pool[drawn]!;
    pool[drawn] = pool[at]!;
    pool[at] = score;
    sum += score;
  }
  return sum;
}

/**
 * Share of the choices whose sum lies furthest from 0: the largest scores, the least ones, or both.
 */
function extremeShare(scores: Float64Array, size: number, tolerance: number): number {
  const falling = scores.slice().sort().reverse();
  const rising = scores.slice().sort();
  const ends = [falling, rising].map((sorted) => {
    const last = sorted[size - 1] ?? 0;
    const tied = sorted.filter((score) => Math.abs(score - last) <= tolerance).length;
    const before = sorted.findIndex((score) => Math.abs(score - last) <= tolerance);
    const chosen = sorted.subarray(0, size);
    return {
      sum: chosen.reduce((sum, score) => sum + score, 0),
      choices: size === 0 ? 1 : binomial(tied, size - before),
    };
  });
  const [most, fewest] = [ends[0]!, ends[1]!];
  if (Math.abs(most.sum - fewest.sum) <= tolerance) return 1;
  const furthest = Math.max(Math.abs(most.sum), Math.abs(fewest.sum)) - tolerance;
  const choices = ends.filter(({ sum }) => Math.abs(sum) >= furthest)
    .reduce((sum, end) => sum + end.choices, 0);
  return choices / binomial(scores.length, size);
}
