/**
 * How far an estimate could have come out otherwise: families of disputes are the units of chance,
 * or what takes their place in other evidence.
 *
 * @module
 */
import { clusterBootstrap } from "../../base/inference/cluster_bootstrap.ts";
import { permutationWithin } from "../../base/inference/permute_within.ts";
import { tauEstimator } from "../../base/inference/fast_kendall.ts";
import { orderOf, tauOf } from "../../base/inference/kendall.ts";
import { seeded } from "../../base/inference/random.ts";
import { flippedSigns } from "../../base/inference/sign_flip.ts";
import type { Criterion } from "../claims/claim.ts";
import type { LotOf } from "./chance_order.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { expectedPairs } from "./expected_pairs.ts";
import { type Groups, numberedGroups } from "../evidence/groups.ts";
import {
  clusterNames,
  clusterOfUnit,
  type OrderStatistic,
  type Statistic,
  type SumStatistic,
} from "./statistic.ts";

/** A 95% interval and a p-value. */
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
 * The interval of a statistic by resampling families, and its p-value: for a sum, by flipping the
 * sign of each family's total next to the mark at which the claim is not supported (two-sided); for
 * an order, by shuffling within episodes (one-sided).
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
  const clusters = numberedGroups(
    statistic.units.map((unit) => clusterOfUnit(evidence, statistic.domain, unit)),
  );
  return statistic.kind === "sum"
    ? ofSum(statistic, criterion, coded, clusters, clusterNames[statistic.domain])
    : ofOrder(statistic, coded, clusters);
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
  const { p, smallest } = flippedSigns(beyond, shuffles, seeded(resamplingSeed));
  return { low, high, p, smallestP: smallest, test: `sign flips by ${clusterName}, two-sided` };
}

function ofOrder(
  statistic: OrderStatistic,
  coded: CodedEvidence,
  families: Groups,
): Uncertainty {
  const { units, quantity, against, episodes } = statistic;
  const x = Float64Array.from(units, (unit) => quantity(coded, unit, unit));
  const y = Float64Array.from(units, (unit) => against(coded, unit));
  const lotOf = (place: number, donor: number) => quantity(coded, units[place]!, units[donor]!);
  const tau = resampledTau((first, second) => orderOf(x[first]!, x[second]!), y, families);
  const byChance = chanceResampled(statistic, lotOf, y, families);
  const { low, high } = clusterBootstrap({
    clusters: families.count,
    draws: resamples,
    random: seeded(resamplingSeed),
    statistic: (times) => tau(times) - byChance(times),
  });
  const tauB = tauEstimator(units.length);
  const received = new Float64Array(units.length);
  const { p } = permutationWithin({
    // What is shuffled is whose lot each issue has. What chance gives is the same for all shuffles.
    x: Float64Array.from(units.keys()),
    y,
    group: episodes,
    statistic: (donors, y) => {
      for (let at = 0; at < donors.length; at++) received[at] = lotOf(at, donors[at]!);
      return tauB(received, y);
    },
    draws: shuffles,
    random: seeded(resamplingSeed),
  });
  return { low, high, p, smallestP: NaN, test: "shuffles within episodes, one-sided" };
}

/** What chance gives in a sample; 0 of a statistic from which it is not taken off. */
function chanceResampled(
  { episodes, beyondChance }: OrderStatistic,
  lotOf: LotOf,
  y: Float64Array,
  families: Groups,
): (times: Int32Array) => number {
  if (!beyondChance) return () => 0;
  const { order, untied } = expectedPairs(episodes, lotOf);
  const at = (first: number, second: number) => first * y.length + second;
  return resampledTau(
    (first, second) => order[at(first, second)]!,
    y,
    families,
    (first, second) => untied[at(first, second)]!,
  );
}

/**
 * Tau-b of a sample in which each family occurs so many times. An issue and its own copy are no
 * pair: they tie for sure. Pairs are counted once for each two families, so that a sample costs no
 * more than there are such twos.
 *
 * @param orderX order of two places in the one variable, -1 to 1
 * @param untiedX how often they do not tie in it; always, unless their order is 0, without it
 */
function resampledTau(
  orderX: (first: number, second: number) => number,
  y: Float64Array,
  families: Groups,
  untiedX = (first: number, second: number) => Math.abs(orderX(first, second)),
): (times: Int32Array) => number {
  const { of, count } = families;
  const table = () => new Float64Array(count * count);
  const counts = { score: table(), untiedX: table(), untiedY: table() };
  for (let first = 1; first < y.length; first++) {
    for (let second = 0; second < first; second++) {
      const signY = orderOf(y[first]!, y[second]!);
      const at = of[first]! * count + of[second]!;
      counts.score[at]! += orderX(first, second) * signY;
      counts.untiedX[at]! += untiedX(first, second);
      counts.untiedY[at]! += signY * signY;
    }
  }
  return (times) => {
    let [score, untiedX, untiedY] = [0, 0, 0];
    for (let first = 0; first < count; first++) {
      for (let second = 0; second < count; second++) {
        const pairs = times[first]! * times[second]!;
        const at = first * count + second;
        score += pairs * counts.score[at]!;
        untiedX += pairs * counts.untiedX[at]!;
        untiedY += pairs * counts.untiedY[at]!;
      }
    }
    return tauOf({ score, untiedX, untiedY });
  };
}
