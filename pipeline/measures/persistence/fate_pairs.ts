/**
 * Whether those with deeper links came through better: pairs of whose two fates one was better.
 *
 * @module
 */
import { scoreOf } from "./pair_permutation.ts";

/** Those who are compared with each other: how deep the links of each were, and its fate. */
export interface FateGroup {
  readonly depths: Float64Array;
  /** Larger is better. */
  readonly fates: Float64Array;
}

/** What the pairs give. */
export interface FatePairs {
  /**
   * Share of pairs in which the deeper one came through better, equal depth counting half: the
   * probability of concordance of Harrell et al. 1982, "Evaluating the Yield of Medical Tests"
   * (JAMA 247(18)), of pairs with different fates; NaN where there are none.
   */
  readonly share: number;
  /** Pairs within a group whose fates differ. */
  readonly pairs: number;
}

/** Differences of fates or depths below this are rounding. */
const tolerance = 1e-9;

/** Compares all pairs within each group; across groups nobody is compared. */
export function fatePairs(groups: readonly FateGroup[]): FatePairs {
  let score = 0;
  let pairs = 0;
  for (const { depths, fates } of groups) {
    for (let first = 0; first < fates.length; first++) {
      for (let second = 0; second < first; second++) {
        const pair = pairScore(depths, first, second, fates[first]!, fates[second]!);
        if (Number.isNaN(pair)) continue;
        score += pair;
        pairs++;
      }
    }
  }
  return { share: score / pairs, pairs };
}

/**
 * 1 where the one with the better fate had the deeper links, 0.5 where both were equally deep, 0
 * where it had the less deep ones; NaN where the fates are the same.
 */
export function pairScore(
  depths: Float64Array,
  first: number,
  second: number,
  firstFate: number,
  secondFate: number,
): number {
  if (Math.abs(firstFate - secondFate) <= tolerance) return NaN;
  return firstFate > secondFate
    ? scoreOf(depths[first]!, depths[second]!)
    : scoreOf(depths[second]!, depths[first]!);
}
