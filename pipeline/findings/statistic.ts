/**
 * What a claim is measured by: a sum over issues or episodes, or an order among issues.
 *
 * @module
 */
import { tauEstimator } from "../inference/fast_kendall.ts";
import type { CodedEvidence, Domain, Evidence } from "./evidence.ts";

/** Writes what one unit adds to the estimate: its amount and its weight, 0 where it does not count. */
export type Measure = (coded: CodedEvidence, unit: number, into: Float64Array) => void;

/** Sum of amounts over sum of weights. What a unit adds rests on its own cells alone. */
export interface SumStatistic {
  readonly kind: "sum";
  readonly domain: Domain;
  /** Places of the units among the issues or ballots of the evidence. */
  readonly units: readonly number[];
  readonly measure: Measure;
  /** Least and greatest amount that a unit of weight 1 can have under any coding. */
  readonly range: readonly [least: number, greatest: number];
  /** Most by which a unit's amount moves for each point that one of its cells moves; none if it jumps. */
  readonly slope?: number;
  /** Whether amounts rest on saliences too, which are shared by the issues of an actor. */
  readonly bySalience?: boolean;
}

/** Kendall's tau-b of two quantities over issues. */
export interface OrderStatistic {
  readonly kind: "order";
  readonly domain: "issues";
  readonly units: readonly number[];
  readonly quantity: (coded: CodedEvidence, unit: number) => number;
  /** Whether the quantity rests on saliences, besides openings, outcome and reference point. */
  readonly bySalience: boolean;
  readonly against: (coded: CodedEvidence, unit: number) => number;
}

/** What a claim is measured by. */
export type Statistic = SumStatistic | OrderStatistic;

/** An estimate and over how many units it is taken. */
export interface Estimate {
  readonly estimate: number;
  readonly units: number;
}

/** Makes the estimator of a statistic: it reads the values as they stand and allocates nothing more. */
export function estimatorOf(statistic: Statistic): (coded: CodedEvidence) => Estimate {
  const into = new Float64Array(2);
  const result = { estimate: NaN, units: 0 };
  const { units } = statistic;
  if (statistic.kind === "order") {
    const x = new Float64Array(units.length);
    const y = new Float64Array(units.length);
    const tauB = tauEstimator(units.length);
    return (coded) => {
      for (let at = 0; at < units.length; at++) {
        x[at] = statistic.quantity(coded, units[at]!);
        y[at] = statistic.against(coded, units[at]!);
      }
      result.estimate = tauB(x, y);
      result.units = units.length;
      return result;
    };
  }
  return (coded) => {
    let amount = 0;
    let weight = 0;
    for (let at = 0; at < units.length; at++) {
      statistic.measure(coded, units[at]!, into);
      amount += into[0]!;
      weight += into[1]!;
    }
    result.estimate = weight === 0 ? NaN : amount / weight;
    result.units = weight;
    return result;
  };
}

/** The cells that a unit rests on, each once. */
export function cellsOfUnit(evidence: Evidence, domain: Domain, unit: number): number[] {
  if (domain === "ballots") return [...new Set(evidence.ballots[unit]!.cells.flat())];
  const { openings, outcome, reference } = evidence.bargaining.issues[unit]!;
  return [...new Set([...openings.flatMap(({ positions }) => positions), outcome, reference])];
}

/** The cells that a statistic rests on, each once: those of its units, and saliences where it has them. */
export function cellsOfStatistic(evidence: Evidence, statistic: Statistic): number[] {
  const { domain, units, bySalience } = statistic;
  return [
    ...new Set([
      ...units.flatMap((unit) => cellsOfUnit(evidence, domain, unit)),
      ...(bySalience ? evidence.bargaining.actors.flatMap(({ entries }) => entries.flat()) : []),
    ]),
  ];
}

/** The family of disputes that a unit belongs to. */
export function familyOfUnit(evidence: Evidence, domain: Domain, unit: number): string {
  return domain === "ballots"
    ? evidence.ballots[unit]!.family
    : evidence.bargaining.issues[unit]!.family;
}

/** The episode that a unit belongs to. */
export function episodeOfUnit(evidence: Evidence, domain: Domain, unit: number): string {
  return domain === "ballots"
    ? evidence.ballots[unit]!.episode
    : evidence.bargaining.issues[unit]!.episode;
}
