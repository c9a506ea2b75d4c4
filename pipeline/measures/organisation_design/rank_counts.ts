/**
 * How often designs rank where, over all ways to weigh dimensions against each other.
 *
 * @module
 */
import { overDimensions } from "./dimension_scores.ts";
import { forEachWeighting, usualParts } from "./weight_grid.ts";

/** Difference up to which two scores are equal: sums of many fractions miss by their last digit. */
const tolerance = 1e-9;

/** How often each design ranks where over the grid. */
export interface RankCounts {
  /** Number of weight vectors. */
  readonly vectors: number;
  /**
   * Number of vectors by design and rank. Designs that tie share the mean of their ranks, so that
   * ranks come in halves: rank r stands at 2r - 2.
   */
  readonly counts: readonly Int32Array[];
}

/**
 * Ranks designs under every weight vector of the grid, 1 for the highest weighted score. A design
 * without any score has no rank and is none of those that others are ranked among.
 *
 * @param scores score of each design on each dimension, or NaN
 * @param dimensions number of dimensions
 * @param parts see `forEachWeighting`
 */
export function rankCounts(
  scores: readonly Float64Array[],
  dimensions: number,
  parts: number = usualParts,
): RankCounts {
  const counts = scores.map(() => new Int32Array(2 * scores.length - 1));
  const ranks = new Float64Array(scores.length);
  const overall = new Float64Array(scores.length);
  let vectors = 0;
  forEachWeighting(dimensions, parts, (weights) => {
    vectors++;
    for (let at = 0; at < scores.length; at++) overall[at] = overDimensions(scores[at]!, weights);
    rankInto(ranks, overall);
    for (let at = 0; at < scores.length; at++) {
      const rank = ranks[at]!;
      if (!Number.isNaN(rank)) counts[at]![2 * rank - 2]!++;
    }
  });
  return { vectors, counts };
}

/**
 * Ranks values from the highest, 1, down; equal ones share the mean of their ranks, NaN has NaN.
 *
 * @param ranks takes the ranks
 * @param values as many; they are left as they are
 */
export function rankInto(ranks: Float64Array, values: Float64Array): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    // A value ties with itself too, which makes the half below a whole.
    let rank = 0.5;
    for (let other = 0; other < values.length; other++) {
      const ahead = values[other]! - value;
      if (ahead > tolerance) rank += 1;
      else if (ahead >= -tolerance) rank += 0.5;
    }
    ranks[at] = Number.isNaN(value) ? NaN : rank;
  }
}

/**
 * The rank that so large a share of the vectors does not exceed; NaN if there are none.
 *
 * @param counts of one design, by rank
 * @param share 0 for the best rank, 0.5 for the median one (the lower of two), 1 for the worst
 */
export function rankAtShare(counts: Int32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  for (let at = 0; at < counts.length; at++) {
    passed += counts[at]!;
    if (counts[at]! > 0 && passed >= share * total) return at / 2 + 1;
  }
  return NaN;
}
