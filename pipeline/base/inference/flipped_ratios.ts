/**
 * Sign flips of clusters around a ratio of sums, for every mark at once.
 *
 * @module
 */
import { everyMark, type ExtremeRange } from "./inverted_test.ts";
import type { Random } from "./random.ts";

/** Most clusters for which all patterns of signs are tried. */
export const mostFlipped = 16;

/** What a cluster adds to the ratio: its estimate is the sum of amounts over that of weights. */
export interface ClusterSums {
  readonly amount: number;
  /** Not below 0. */
  readonly weight: number;
}

/**
 * For each pattern of signs the marks from which it lies at least as far as the data. At a mark `m`
 * a cluster's sum is `amount - m weight`; with some clusters' signs turned the total is no nearer to
 * 0 just where the turned ones' total and the others' differ in sign or one is 0, which is between
 * the ratio of the turned clusters and that of the others. Patterns and their mirror images are one.
 * Clusters without amount and weight change no total and are dropped. Some cluster must have weight.
 *
 * Fisher 1935, The Design of Experiments, sect. 21; Winkler, Ridgway, Webster, Smith and Nichols
 * 2014, "Permutation Inference for the General Linear Model", NeuroImage 92 (there sign-flipping of
 * whole blocks of observations). That the data are added to the patterns drawn is after Phipson and
 * Smyth 2010, "Permutation P-values Should Never Be Zero".
 *
 * @param clusters what each cluster adds
 * @param draws patterns to draw where there are more than 16 clusters; the data are added to them
 */
export function flippedRatios(
  clusters: readonly ClusterSums[],
  draws: number,
  random: Random,
): ExtremeRange[] {
  const moved = clusters.filter(({ amount, weight }) => amount !== 0 || weight !== 0);
  const total = { amount: 0, weight: 0 };
  for (const { amount, weight } of moved) {
    total.amount += amount;
    total.weight += weight;
  }
  const rangeOf = (isTurned: (at: number) => boolean) => {
    let amount = 0;
    let weight = 0;
    let turned = 0;
    for (let at = 0; at < moved.length; at++) {
      if (!isTurned(at)) continue;
      amount += moved[at]!.amount;
      weight += moved[at]!.weight;
      turned++;
    }
    if (turned === 0 || turned === moved.length) return everyMark;
    return between({ amount, weight }, {
      amount: total.amount - amount,
      weight: total.weight - weight,
    });
  };
  if (moved.length > mostFlipped) {
    const drawn = Array.from({ length: draws }, () => {
      const turned = moved.map(() => random() < 0.5);
      return rangeOf((at) => turned[at]!);
    });
    return [everyMark, ...drawn];
  }
  // The first cluster keeps its sign: every pattern has a mirror image as far from any mark.
  const patterns = 2 ** Math.max(0, moved.length - 1);
  return Array.from(
    { length: patterns },
    (_, pattern) => rangeOf((at) => at > 0 && (pattern >> (at - 1) & 1) === 1),
  );
}

/** The marks at which the totals of two sets of clusters do not have the same sign. */
function between(one: ClusterSums, other: ClusterSums): ExtremeRange {
  if (one.weight === 0 || other.weight === 0) {
    const [bare, full] = one.weight === 0 ? [one, other] : [other, one];
    if (bare.amount === 0 || full.weight === 0) return everyMark;
    const ratio = full.amount / full.weight;
    return bare.amount > 0 ? { from: ratio, to: Infinity } : { from: -Infinity, to: ratio };
  }
  const [first, second] = [one.amount / one.weight, other.amount / other.weight];
  return { from: Math.min(first, second), to: Math.max(first, second) };
}
