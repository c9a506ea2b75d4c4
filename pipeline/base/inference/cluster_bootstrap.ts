/**
 * Intervals for statistics of observations that come in clusters: what belongs to one cluster is
 * drawn together, so that the interval holds if only the clusters are independent.
 *
 * @module
 */
import { quantile } from "./median.ts";
import type { Random } from "./random.ts";

/** A statistic of a sample in which each cluster occurs so many times. */
export type ClusterStatistic = (times: Int32Array) => number;

/** What to draw and what to compute of it. */
export interface ClusterBootstrap {
  /** Number of clusters; they are counted from 0. */
  readonly clusters: number;
  /** It gets the same array in every draw, filled anew, and must not keep or change it. */
  readonly statistic: ClusterStatistic;
  /** Number of samples to draw. */
  readonly draws: number;
  /** Uniform numbers. */
  readonly random: Random;
}

/** The bounds of an interval. */
export interface Interval {
  /** The quantile 0.025 of the statistic. */
  readonly low: number;
  /** The quantile 0.975 of it. */
  readonly high: number;
  /** Samples that the bounds rest on: those for which the statistic is defined. */
  readonly draws: number;
}

/**
 * The percentile interval of 95%: from the quantile 0.025 to the quantile 0.975 of the statistic
 * over samples of as many clusters as there are, drawn with replacement. Samples for which the
 * statistic is NaN are left out. With fewer than two clusters nothing is drawn and the bounds are
 * NaN.
 *
 * Percentile interval: Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13. Whole
 * clusters: Cameron, Gelbach and Miller 2008, "Bootstrap-Based Improvements for Inference with
 * Clustered Errors", Review of Economics and Statistics 90(3) (there the pairs cluster bootstrap).
 */
export function clusterBootstrap(
  { clusters, statistic, draws, random }: ClusterBootstrap,
): Interval {
  if (clusters < 2) return { low: NaN, high: NaN, draws: 0 };
  const times = new Int32Array(clusters);
  const found = new Float64Array(draws);
  let defined = 0;
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let drawn = 0; drawn < clusters; drawn++) times[Math.floor(random() * clusters)]!++;
    const value = statistic(times);
    if (!Number.isNaN(value)) found[defined++] = value;
  }
  const sorted = found.subarray(0, defined).sort();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), draws: defined };
}

/**
 * Makes the statistic that is the mean of all values, each as often as its cluster occurs; NaN if
 * no value occurs.
 *
 * @param values the observations
 * @param cluster the cluster of each, counted from 0
 */
export function weightedMean(values: Float64Array, cluster: Int32Array): ClusterStatistic {
  const counts = clusterSizes(values, cluster);
  // Sums of differences from one of the values, so that equal values have exactly that mean.
  const origin = values[0] ?? NaN;
  const sums = new Float64Array(counts.length);
  for (let at = 0; at < values.length; at++) sums[cluster[at]!]! += values[at]! - origin;
  return (times) => {
    let sum = 0;
    let count = 0;
    for (let at = 0; at < sums.length; at++) {
      sum += times[at]! * sums[at]!;
      count += times[at]! * counts[at]!;
    }
    return origin + sum / count;
  };
}

/**
 * Makes the statistic that is the median of all values, each as often as its cluster occurs: the
 * middle one or the mean of the middle two; NaN if no value occurs.
 *
 * @param values the observations
 * @param cluster the cluster of each, counted from 0
 */
export function weightedMedian(values: Float64Array, cluster: Int32Array): ClusterStatistic {
  const counts = clusterSizes(values, cluster);
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const sorted = Float64Array.from(order, (at) => values[at]!);
  const owner = Int32Array.from(order, (at) => cluster[at]!);
  return (times) => {
    let total = 0;
    for (let at = 0; at < counts.length; at++) total += times[at]! * counts[at]!;
    if (!(total > 0)) return NaN;
    // The lower of the two in the middle has this many values up to and with itself.
    const half = Math.ceil(total / 2);
    let at = 0;
    let passed = times[owner[0]!]!;
    while (passed < half) passed += times[owner[++at]!]!;
    const lower = sorted[at]!;
    if (passed > half || total % 2 === 1) return lower;
    do at++; while (times[owner[at]!]! === 0);
    return (lower + sorted[at]!) / 2;
  };
}

/** Number of values of each cluster. */
function clusterSizes(values: Float64Array, cluster: Int32Array): Int32Array {
  if (values.length !== cluster.length) {
    throw new RangeError(`${values.length} values cannot lie in ${cluster.length} clusters`);
  }
  const counts = new Int32Array(cluster.reduce((most, at) => Math.max(most, at), -1) + 1);
  for (const at of cluster) counts[at]!++;
  return counts;
}
