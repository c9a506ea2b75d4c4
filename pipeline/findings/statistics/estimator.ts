/**
 * Estimates of statistics, as often as thousands of codings ask for them.
 *
 * @module
 */
import type { CodedEvidence } from "../evidence/evidence.ts";
import { membersOf } from "../evidence/groups.ts";
import { alikeOrderEstimator } from "./chance_alike.ts";
import type {
  ContrastStatistic,
  Estimate,
  OrderStatistic,
  Statistic,
  SumStatistic,
  WholeStatistic,
} from "./statistic.ts";

/** Gives an estimate under the coding that `coded` was last read from. */
export type Estimator = (coded: CodedEvidence) => Estimate;

/** An estimate that is overwritten by the next one. */
type Writable = { -readonly [Name in keyof Estimate]: Estimate[Name] };

/**
 * Makes the estimator of a statistic: it reads the values as they stand, writes over the estimate
 * that it gave before, and allocates nothing more.
 */
export function estimatorOf(statistic: Statistic): Estimator {
  const into: Writable = { estimate: NaN, units: 0, deciding: 0, weight: 0 };
  switch (statistic.kind) {
    case "sum":
      return sumEstimator(statistic, into);
    case "contrast":
      return contrastEstimator(statistic, into);
    case "order":
      return orderEstimator(statistic, into);
    case "whole":
      return wholeEstimator(statistic, into);
  }
}

function sumEstimator({ units, measure }: SumStatistic, result: Writable): Estimator {
  const places = Int32Array.from(units, ({ at }) => at);
  const into = new Float64Array(2);
  return (coded) => {
    let amount = 0;
    let weight = 0;
    let counted = 0;
    for (let each = 0; each < places.length; each++) {
      measure(coded, places[each]!, into);
      amount += into[0]!;
      weight += into[1]!;
      // In a ratio a unit may add to the numerator alone.
      if (into[1]! > 0 || into[0]! !== 0) counted++;
    }
    result.estimate = weight === 0 ? NaN : amount / weight;
    result.units = counted;
    result.deciding = counted;
    result.weight = weight;
    return result;
  };
}

function contrastEstimator({ first, second }: ContrastStatistic, result: Writable): Estimator {
  const [ofFirst, ofSecond] = [estimatorOf(first), estimatorOf(second)];
  return (coded) => {
    const one = ofFirst(coded);
    const two = ofSecond(coded);
    result.estimate = one.estimate - two.estimate;
    result.units = one.units + two.units;
    result.deciding = Math.min(one.units, two.units);
    result.weight = one.weight + two.weight;
    return result;
  };
}

function orderEstimator(statistic: OrderStatistic, result: Writable): Estimator {
  const { units, quantity, against } = statistic;
  const x = new Float64Array(units.length);
  const y = new Float64Array(units.length);
  const readOrder = alikeOrderEstimator(statistic.episodes);
  const order = { tau: NaN, chance: NaN };
  result.units = units.length;
  result.deciding = shuffledUnits(statistic);
  result.weight = units.length;
  return (coded) => {
    for (let each = 0; each < units.length; each++) {
      const { at } = units[each]!;
      x[each] = quantity(coded, at);
      y[each] = against(coded, at);
    }
    readOrder(x, y, order);
    result.estimate = statistic.beyondChance ? order.tau - order.chance : order.tau;
    return result;
  };
}

function wholeEstimator({ take }: WholeStatistic, result: Writable): Estimator {
  return (coded) => {
    const { estimate, units } = take(coded);
    result.estimate = estimate;
    result.units = units;
    result.deciding = units;
    result.weight = units;
    return result;
  };
}

/**
 * Units that a shuffle can change: those whose episode has another one. All, where chance is left
 * in.
 */
function shuffledUnits({ units, episodes, beyondChance }: OrderStatistic): number {
  if (!beyondChance) return units.length;
  return membersOf(episodes).reduce(
    (count, places) => places.length > 1 ? count + places.length : count,
    0,
  );
}

/**
 * Makes the function that gives the tau-b to take off: what chance gives, or 0. It is given the two
 * quantities of the units as they are.
 */
export function chanceOf(
  { episodes, beyondChance }: OrderStatistic,
): (x: Float64Array, y: Float64Array) => number {
  if (!beyondChance) return () => 0;
  const read = alikeOrderEstimator(episodes);
  const into = { tau: NaN, chance: NaN };
  return (x, y) => {
    read(x, y, into);
    return into.chance;
  };
}
