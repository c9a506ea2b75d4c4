/**
 * A mean with the interval and the p-value that sign flips of clusters leave.
 *
 * @module
 */
import { type ClusterSums, flippedRatios } from "../../base/inference/flipped_ratios.ts";
import { invertedInterval, pAt } from "../../base/inference/inverted_test.ts";
import { seeded } from "../../base/inference/random.ts";
import { byKey } from "../../base/words/order.ts";
import { resamplingSeed, shuffles } from "./resampling.ts";

/** A mean and how far it can be told from 0. */
export interface FlippedMean {
  readonly mean: number;
  /** Ends of the interval of 95%, NaN where so few clusters leave none. */
  readonly low: number;
  readonly high: number;
  /** Two-sided p against a mean of 0. */
  readonly p: number;
  /** The least p that so many clusters allow. */
  readonly smallestP: number;
}

/**
 * Mean of values whose clusters, not they themselves, are independent. The interval holds the marks
 * that the test by sign flips of the clusters' sums would not reject; it ends where the values can.
 *
 * @param values with the cluster of each; none gives NaN
 * @param range least and greatest value that there can be
 */
export function flippedMean(
  values: readonly { readonly value: number; readonly cluster: string }[],
  [least, greatest]: readonly [least: number, greatest: number],
): FlippedMean {
  if (values.length === 0) return { mean: NaN, low: NaN, high: NaN, p: NaN, smallestP: NaN };
  // In the order of names, so that the order of values has no effect.
  const sums = [...Map.groupBy(values, ({ cluster }) => cluster)].sort(byKey).map(([, of]) =>
    sumOf(of)
  );
  const flips = flippedRatios(sums, shuffles, seeded(resamplingSeed));
  const { low, high } = invertedInterval(flips);
  const total = sumOf(values);
  const isOpen = low === -Infinity || high === Infinity;
  return {
    mean: total.amount / total.weight,
    low: isOpen ? NaN : Math.max(low, least),
    high: isOpen ? NaN : Math.min(high, greatest),
    p: pAt(flips, 0),
    smallestP: flips.filter(({ from, to }) => from === -Infinity && to === Infinity).length /
      flips.length,
  };
}

function sumOf(values: readonly { readonly value: number }[]): ClusterSums {
  return { amount: values.reduce((sum, { value }) => sum + value, 0), weight: values.length };
}
