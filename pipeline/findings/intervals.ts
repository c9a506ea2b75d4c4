/**
 * How far an estimate could have come out otherwise, families of disputes being the units of chance.
 *
 * @module
 */
import { clusterBootstrap } from "../inference/cluster_bootstrap.ts";
import { permutationWithin } from "../inference/permute_within.ts";
import { tauEstimator } from "../inference/fast_kendall.ts";
import { seeded } from "../inference/random.ts";
import { signFlip } from "../inference/sign_flip.ts";
import type { Criterion } from "./claim.ts";
import type { CodedEvidence, Evidence } from "./evidence.ts";
import {
  episodeOfUnit,
  familyOfUnit,
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
  const groupBy = (nameOf: typeof familyOfUnit) =>
    numbered(statistic.units.map((unit) => nameOf(evidence, statistic.domain, unit)));
  return statistic.kind === "sum"
    ? ofSum(statistic, criterion, coded, groupBy(familyOfUnit))
    : ofOrder(statistic, coded, groupBy(familyOfUnit), groupBy(episodeOfUnit));
}

/** Groups by number, in the order of their names, so that the order of rows has no effect. */
interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

function numbered(names: readonly string[]): Groups {
  const numbers = new Map([...new Set(names)].sort().map((name, at) => [name, at]));
  return { of: Int32Array.from(names, (name) => numbers.get(name)!), count: numbers.size };
}

function ofSum(
  { units, measure }: SumStatistic,
  { notSupportedUpTo: mark }: Criterion,
  coded: CodedEvidence,
  families: Groups,
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
  const { p, smallest } = signFlip(beyond);
  return { low, high, p, smallestP: smallest, test: "sign flips by family, two-sided" };
}

function ofOrder(
  { units, quantity, against }: OrderStatistic,
  coded: CodedEvidence,
  families: Groups,
  episodes: Groups,
): Uncertainty {
  const x = Float64Array.from(units, (unit) => quantity(coded, unit));
  const y = Float64Array.from(units, (unit) => against(coded, unit));
  const { low, high } = clusterBootstrap({
    clusters: families.count,
    draws: resamples,
    random: seeded(resamplingSeed),
    statistic: resampledTau(x, y, families),
  });
  const { p } = permutationWithin({
    x,
    y,
    group: episodes.of,
    statistic: tauEstimator(units.length),
    draws: shuffles,
    random: seeded(resamplingSeed),
  });
  return { low, high, p, smallestP: NaN, test: "shuffles within episodes, one-sided" };
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
      const signX = Math.sign(x[first]! - x[second]!);
      const signY = Math.sign(y[first]! - y[second]!);
      const at = of[first]! * count + of[second]!;
      score[at]! += signX * signY;
      untiedX[at]! += Math.abs(signX);
      untiedY[at]! += Math.abs(signY);
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
    return sum / Math.sqrt(sumX * sumY);
  };
}
