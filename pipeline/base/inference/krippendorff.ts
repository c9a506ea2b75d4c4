/**
 * Krippendorff's alpha: how far readers agree, beyond what their values drawn from one urn would.
 *
 * Krippendorff 2004, Content Analysis, 2nd ed., ch. 11, and 2011, "Computing Krippendorff's
 * Alpha-Reliability", sections C and D: for any number of readers, values left out among them.
 *
 * @module
 */
import {
  type ClusterBootstrap,
  clusterBootstrap,
  type ClusterStatistic,
  type Interval,
} from "./cluster_bootstrap.ts";

/**
 * What counts as the distance of two values: whether they differ (nominal), or the square of how many
 * values are ranked between them (ordinal) or of their difference (interval).
 */
export type Metric = "nominal" | "ordinal" | "interval";

/** The values of a unit, a place a reader; null where a reader gave none. No value is NaN. */
export type Unit = readonly (number | null)[];

/** Agreement over units. */
export interface Alpha {
  /** 1 for perfect agreement, 0 for that of chance, less for worse; NaN where it is not defined. */
  readonly alpha: number;
  /** Units that it rests on: those with two values at least. */
  readonly units: number;
  /** Why it is not defined: no unit has two values, or all values of those that do are the same. */
  readonly undefinedBecause: "no pairs" | "no variation" | null;
}

/** Agreement over all units that have two values at least; other units say nothing of it. */
export function krippendorffAlpha(units: readonly Unit[], metric: Metric): Alpha {
  const pairable = pairableUnits(units);
  const alpha = alphaStatistic(pairable, metric)(new Int32Array(pairable.length).fill(1));
  const missing = pairable.length === 0 ? "no pairs" : "no variation";
  return { alpha, units: pairable.length, undefinedBecause: Number.isNaN(alpha) ? missing : null };
}

/**
 * The percentile interval of 95% of alpha: whole units are drawn with replacement. Krippendorff's own
 * way (2006, "Algorithm for Bootstrapping a Distribution of Alpha") draws single pairs of values and
 * leaves the disagreement by chance as it is. It so takes pairs of one unit for independent and how
 * readers use the scale for known, and covers too seldom (Zapf, Castell, Morawietz and Karch 2016,
 * "Measuring Inter-Rater Reliability for Nominal Data", BMC Medical Research Methodology 16:93).
 *
 * Samples without variation have no alpha and are left out. Where readers agree on every unit, the
 * interval has no width, which is no proof that they would on others.
 */
export function alphaInterval(
  units: readonly Unit[],
  metric: Metric,
  resampling: Pick<ClusterBootstrap, "draws" | "random">,
): Interval {
  const pairable = pairableUnits(units);
  const statistic = alphaStatistic(pairable, metric);
  return clusterBootstrap({ clusters: pairable.length, statistic, ...resampling });
}

/** The values of each unit that has two at least. */
function pairableUnits(units: readonly Unit[]): number[][] {
  return units.map((unit) => unit.filter((value) => value !== null))
    .filter((values) => values.length >= 2);
}

/**
 * Makes alpha of a sample in which each unit occurs so many times: 1 - (n - 1) times the sum of
 * coincidences o(c, k) over that of products n(c) n(k), both weighted by the distance of c and k,
 * over all values c below k. NaN if at most one value occurs.
 */
function alphaStatistic(units: readonly (readonly number[])[], metric: Metric): ClusterStatistic {
  const values = Float64Array.from(new Set(units.flat())).sort();
  const placeOf = new Map(Array.from(values, (value, place) => [value, place]));
  const placed = units.map((unit) => unit.map((value) => placeOf.get(value)!));
  const size = values.length;
  const frequencies = new Float64Array(size);
  const coincidences = new Float64Array(size * size);
  return (times) => {
    frequencies.fill(0);
    coincidences.fill(0);
    let total = 0;
    for (let at = 0; at < placed.length; at++) {
      const places = placed[at]!;
      const weight = times[at]! / (places.length - 1);
      total += times[at]! * places.length;
      for (let reader = 0; reader < places.length; reader++) {
        const own = places[reader]!;
        frequencies[own]! += times[at]!;
        for (let earlier = 0; earlier < reader; earlier++) {
          const other = places[earlier]!;
          coincidences[Math.min(own, other) * size + Math.max(own, other)]! += weight;
        }
      }
    }
    const scores = metric === "ordinal" ? meanRanks(frequencies) : values;
    let observed = 0;
    let expected = 0;
    for (let low = 0; low < size; low++) {
      for (let high = low + 1; high < size; high++) {
        const distance = metric === "nominal" ? 1 : (scores[high]! - scores[low]!) ** 2;
        observed += coincidences[low * size + high]! * distance;
        expected += frequencies[low]! * frequencies[high]! * distance;
      }
    }
    return expected === 0 ? NaN : 1 - (total - 1) * observed / expected;
  };
}

/**
 * The mean rank of each value, counted from a half: all values below it and half of its own. Two of
 * them differ by the values ranked between, half of the two values' own counted in, which is
 * Krippendorff's ordinal distance before it is squared.
 */
function meanRanks(frequencies: Float64Array): Float64Array {
  let below = 0;
  return frequencies.map((frequency) => (below += frequency) - frequency / 2);
}
