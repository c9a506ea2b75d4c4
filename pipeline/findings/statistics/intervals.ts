/**
 * How far an estimate could have come out otherwise: families of disputes are the units of chance,
 * or what takes their place in other evidence.
 *
 * @module
 */
import { clusterBootstrap } from "../../base/inference/cluster_bootstrap.ts";
import { permutationWithin } from "../../base/inference/permute_within.ts";
import { tauEstimator } from "../../base/inference/fast_kendall.ts";
import { orderOf } from "../../base/inference/kendall.ts";
import { seeded } from "../../base/inference/random.ts";
import { flippedSigns } from "../../base/inference/sign_flip.ts";
import type { CodedEvidence } from "../evidence/evidence.ts";
import { type Groups, numberedGroups } from "../evidence/groups.ts";
import { chanceResampled, resampledTau } from "./resampled_order.ts";
import { resamples, resamplingSeed, shuffles } from "./resampling.ts";
import type { OrderStatistic, Statistic, SumStatistic } from "./statistic.ts";

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

/**
 * The interval of a statistic by resampling families, and its p-value: for a sum, by flipping the
 * sign of each family's total next to a mark (two-sided); for an order, by shuffling within episodes
 * (one-sided).
 *
 * @param mark the estimate at which the claim is not supported
 */
export function uncertaintyOf(
  statistic: Statistic,
  mark: number,
  coded: CodedEvidence,
): Uncertainty {
  if (statistic.kind === "whole") {
    const { p, smallestP, by } = statistic.test(coded);
    return { low: NaN, high: NaN, p, smallestP, test: by };
  }
  const clusters = numberedGroups(statistic.units.map(({ cluster }) => cluster));
  return statistic.kind === "sum"
    ? ofSum(statistic, mark, coded, clusters)
    : ofOrder(statistic, coded, clusters);
}

function ofSum(
  { units, measure }: SumStatistic,
  mark: number,
  coded: CodedEvidence,
  families: Groups,
): Uncertainty {
  const into = new Float64Array(2);
  const amounts = new Float64Array(families.count);
  const weights = new Float64Array(families.count);
  for (const [each, { at }] of units.entries()) {
    measure(coded, at, into);
    amounts[families.of[each]!]! += into[0]!;
    weights[families.of[each]!]! += into[1]!;
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
  const [{ clusteredBy } = { clusteredBy: "unit" }] = units;
  return { low, high, p, smallestP: smallest, test: `sign flips by ${clusteredBy}, two-sided` };
}

function ofOrder(
  { units, quantity, against, episodes, beyondChance }: OrderStatistic,
  coded: CodedEvidence,
  families: Groups,
): Uncertainty {
  const x = Float64Array.from(units, ({ at }) => quantity(coded, at, at));
  const y = Float64Array.from(units, ({ at }) => against(coded, at));
  const lotOf = (place: number, donor: number) =>
    quantity(coded, units[place]!.at, units[donor]!.at);
  const tau = resampledTau((first, second) => orderOf(x[first]!, x[second]!), y, families);
  const byChance = beyondChance ? chanceResampled(episodes, lotOf, y, families) : () => 0;
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
