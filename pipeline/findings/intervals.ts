/**
 * How far an estimate could have come out otherwise: families of disputes are the units of chance, or
 * what takes their place in other evidence.
 *
 * @module
 */
import { clusterBootstrap } from "../inference/cluster_bootstrap.ts";
import { permutationWithin } from "../inference/permute_within.ts";
import { tauEstimator } from "../inference/fast_kendall.ts";
import { orderOf, tauOf } from "../inference/kendall.ts";
import { seeded } from "../inference/random.ts";
import { drawnSignFlip, mostFlipped, signFlip } from "../inference/sign_flip.ts";
import type { Criterion } from "./claim.ts";
import type { CodedEvidence, Evidence } from "./evidence.ts";
import { type Groups, numberedGroups } from "./groups.ts";
import {
  clusterNames,
  clusterOfUnit,
  episodeOfUnit,
  type OrderStatistic,
  type Statistic,
  type SumStatistic,
} from "./statistic.ts";

/** A 95 % interval and a p-value. */
export interface Uncertainty {
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** The least p that so few families can give; NaN for shuffles. */
  readonly smallestP: number;
  /** How p was found. */
  readonly test: string;
}

/** Samples drawn. */
export const resamples = 2000;

/** Shuffles drawn: p is then at least one in a thousand. */
export const shuffles = 999;

/** Seed of the samples and shuffles: any number; results hold for others too. */
export const resamplingSeed = 1951;

/**
 * The interval of a statistic by resampling families, and its p-value: for a sum, by flipping the sign
 * of each family's total next to the mark at which the claim is not supported (two-sided); for an
 * order, by shuffling within episodes (one-sided).
 */
export function uncertaintyOf(
  statistic: Statistic,
  criterion: Criterion,
  evidence: Evidence,
  coded: CodedEvidence,
): Uncertainty {
  if (statistic.kind === "whole") {
    const { p, smallestP, by } = statistic.test(coded);
    return { low: NaN, high: NaN, p, smallestP, test: by };
  }
  const groupBy = (nameOf: typeof clusterOfUnit) =>
    numberedGroups(statistic.units.map((unit) => nameOf(evidence, statistic.domain, unit)));
  return statistic.kind === "sum"
    ? ofSum(statistic, criterion, coded, groupBy(clusterOfUnit), clusterNames[statistic.domain])
    : ofOrder(statistic, coded, groupBy(clusterOfUnit), groupBy(episodeOfUnit));
}

function ofSum(
  { units, measure }: SumStatistic,
  { notSupportedUpTo: mark }: Criterion,
  coded: CodedEvidence,
  families: Groups,
  clusterName: string,
): Uncertainty {
  const into = new Float64Array(2);
  const amounts = new Float64Array(families.count);
  const weights = new Float64Array(families.count);
  for (const [at, unit] of units.entries()) {
    measure(coded, unit, into);
    amounts[families.of[at]!]! += into[0]!;
    weights[families.of[at]!]! += into[1]!;
  }
  const { low, high } = clusterBootstrap({
    clusters: families.count,
    draws: resamples,
    random: seeded(resamplingSeed),
    statistic: (times) => {
      let amount = 0;
      let weight = 0;
      for (let at = 0; at < times.length; at++) {
        amount += times[at]! * amounts[at]!;
        weight += times[at]! * weights[at]!;
      }
      return amount / weight;
    },
  });
  const beyond = Array.from(amounts, (amount, at) => amount - mark * weights[at]!);
  const { p, smallest } = flipped(beyond);
  return { low, high, p, smallestP: smallest, test: `sign flips by ${clusterName}, two-sided` };
}

/** Exact where there are few clusters, else by drawing signs. */
function flipped(sums: readonly number[]): { readonly p: number; readonly smallest: number } {
  return sums.filter((sum) => sum !== 0).length <= mostFlipped
    ? signFlip(sums)
    : drawnSignFlip(sums, shuffles, seeded(resamplingSeed));
}

function ofOrder(
  { units, quantity, against, byChance }: OrderStatistic,
  coded: CodedEvidence,
  families: Groups,
  episodes: Groups,
): Uncertainty {
  const x = Float64Array.from(units, (unit) => quantity(coded, unit, unit));
  const y = Float64Array.from(units, (unit) => against(coded, unit));
  const { low, high } = clusterBootstrap({
    clusters: families.count,
    draws: resamples,
    random: seeded(resamplingSeed),
    statistic: resampledTau(x, y, families),
  });
  const tauB = tauEstimator(units.length);
  const received = new Float64Array(units.length);
  const { p } = permutationWithin({
    // What is shuffled is whose lot each issue has.
    x: Float64Array.from(units.keys()),
    y,
    group: episodes.of,
    statistic: (donors, y) => {
      for (let at = 0; at < donors.length; at++) {
        received[at] = quantity(coded, units[at]!, units[donors[at]!]!);
      }
      return tauB(received, y);
    },
    draws: shuffles,
    random: seeded(resamplingSeed),
  });
  return {
    low: low - byChance,
    high: high - byChance,
    p,
    smallestP: NaN,
    test: "shuffles within episodes, one-sided",
  };
}

/**
 * Tau-b of a sample in which each family occurs so many times. An issue and its own copy are no pair:
 * they tie for sure. Pairs are counted once for each two families, so that a sample costs no more than
 * there are such twos.
 */
function resampledTau(
  x: Float64Array,
  y: Float64Array,
  families: Groups,
): (times: Int32Array) => number {
  const { of, count } = families;
  const table = () => new Float64Array(count * count);
  const [score, untiedX, untiedY] = [table(), table(), table()];
  for (let first = 1; first < x.length; first++) {
    for (let second = 0; second < first; second++) {
      const signX = orderOf(x[first]!, x[second]!);
      const signY = orderOf(y[first]!, y[second]!);
      const at = of[first]! * count + of[second]!;
      score[at]! += signX * signY;
      untiedX[at]! += signX * signX;
      untiedY[at]! += signY * signY;
    }
  }
  return (times) => {
    let [sum, sumX, sumY] = [0, 0, 0];
    for (let first = 0; first < count; first++) {
      for (let second = 0; second < count; second++) {
        const pairs = times[first]! * times[second]!;
        const at = first * count + second;
        sum += pairs * score[at]!;
        sumX += pairs * untiedX[at]!;
        sumY += pairs * untiedY[at]!;
      }
    }
    return tauOf({ score: sum, untiedX: sumX, untiedY: sumY });
  };
}
