/**
 * How far an estimate can be told from chance, and the interval that the same test leaves: families
 * of disputes are the units of chance, or what takes their place in other evidence.
 *
 * @module
 */
import { type Block, exchangedLabels } from "../../base/inference/exchanged_labels.ts";
import { type ClusterSums, flippedRatios } from "../../base/inference/flipped_ratios.ts";
import {
  everyMark,
  type ExtremeRange,
  invertedInterval,
  pAt,
} from "../../base/inference/inverted_test.ts";
import { tauEstimator } from "../../base/inference/fast_kendall.ts";
import { permutationWithin } from "../../base/inference/permute_within.ts";
import { seeded } from "../../base/inference/random.ts";
import { byKey } from "../../base/words/order.ts";
import type { CodedEvidence } from "../evidence/evidence.ts";
import { resamplingSeed, shuffles } from "./resampling.ts";
import type {
  ContrastStatistic,
  OrderStatistic,
  Statistic,
  SumStatistic,
  TestResult,
} from "./statistic.ts";

/** A 95% interval and a p-value. */
export interface Uncertainty extends TestResult {
  /** NaN of what is tested by shuffles of an order, which have no interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * The p-value of a statistic against a mark, and its interval, from one and the same test: of a sum
 * by flipping the sign of each cluster's total next to the mark, of a contrast by exchanging its
 * labels (both two-sided); of an order by shuffling within episodes (one-sided, no interval).
 *
 * @param mark the estimate at which the claim is contradicted
 */
export function uncertaintyOf(
  statistic: Statistic,
  mark: number,
  coded: CodedEvidence,
): Uncertainty {
  switch (statistic.kind) {
    case "sum":
      return ofSum(statistic, mark, coded);
    case "contrast":
      return ofContrast(statistic, mark, coded);
    case "order":
      return { ...shuffledOrder(statistic, coded), low: NaN, high: NaN };
    case "whole":
      return { ...statistic.test(coded), low: NaN, high: NaN };
  }
}

function ofSum(statistic: SumStatistic, mark: number, coded: CodedEvidence): Uncertainty {
  const { units, range } = statistic;
  const [{ clusteredBy } = { clusteredBy: "unit" }] = units;
  const clusters = Map.groupBy(addends(statistic, coded), ({ unit }) => unit.cluster);
  // In the order of names, so that the order of rows has no effect.
  const sums = [...clusters].sort(byKey).map(([, of]) => total(of));
  return {
    ...inverted(flippedRatios(sums, shuffles, seeded(resamplingSeed)), mark, range),
    by: `sign flips by ${clusteredBy}, two-sided`,
  };
}

function ofContrast(
  { first, second, exchange }: ContrastStatistic,
  mark: number,
  coded: CodedEvidence,
): Uncertainty {
  const blocksOf = (statistic: SumStatistic, isFirst: boolean): Block[] => {
    const blocks = Map.groupBy(
      addends(statistic, coded).filter(({ weight }) => weight > 0),
      ({ unit }) => `${exchange.stratum(unit)}\n${exchange.block(unit)}`,
    );
    return [...blocks].sort(byKey).map(([, of]) => ({
      stratum: exchange.stratum(of[0]!.unit),
      first: isFirst,
      ...total(of),
    }));
  };
  const blocks = [...blocksOf(first, true), ...blocksOf(second, false)];
  const [least, greatest] = [
    first.range[0] - second.range[1],
    first.range[1] - second.range[0],
  ];
  return {
    ...inverted(
      exchangedLabels(blocks, shuffles, seeded(resamplingSeed)),
      mark,
      [least, greatest],
    ),
    by: `labels exchanged ${exchange.by}, two-sided`,
  };
}

/** p at a mark, the least p, and the interval, which ends where estimates do. */
function inverted(
  rearrangements: readonly ExtremeRange[],
  mark: number,
  [least, greatest]: readonly [number, number],
): Omit<Uncertainty, "by"> {
  const { low, high } = invertedInterval(rearrangements);
  return {
    low: Math.max(low, least),
    high: Math.min(high, greatest),
    p: pAt(rearrangements, mark),
    smallestP: rearrangements.filter(isEveryMark).length / rearrangements.length,
  };
}

const isEveryMark = ({ from, to }: ExtremeRange) => from === everyMark.from && to === everyMark.to;

/** What each unit adds. */
function addends({ units, measure }: SumStatistic, coded: CodedEvidence) {
  const into = new Float64Array(2);
  return units.map((unit) => {
    measure(coded, unit.at, into);
    return { unit, amount: into[0]!, weight: into[1]! };
  });
}

function total(of: readonly ClusterSums[]): ClusterSums {
  return {
    amount: of.reduce((sum, { amount }) => sum + amount, 0),
    weight: of.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function shuffledOrder(
  { units, quantity, against, episodes }: OrderStatistic,
  coded: CodedEvidence,
): TestResult {
  const { p } = permutationWithin({
    x: Float64Array.from(units, ({ at }) => quantity(coded, at)),
    y: Float64Array.from(units, ({ at }) => against(coded, at)),
    group: episodes,
    // What chance gives is the same for all shuffles.
    statistic: tauEstimator(units.length),
    draws: shuffles,
    random: seeded(resamplingSeed),
  });
  return { p, smallestP: 1 / (1 + shuffles), by: "shuffles within episodes, one-sided" };
}
