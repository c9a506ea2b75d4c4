/**
 * What a claim is measured by: a sum over units, an order among issues, or all evidence at once.
 *
 * @module
 */
import { tauEstimator } from "../../base/inference/fast_kendall.ts";
import { alikeChanceEstimator } from "./chance_alike.ts";
import { chanceEstimator } from "./chance_order.ts";
import { membersOf } from "../evidence/groups.ts";
import type { CodedEvidence, Domain, Evidence } from "../evidence/evidence.ts";

/**
 * Writes what one unit adds to the estimate: its amount and its weight, 0 where it does not count.
 */
export type Measure = (coded: CodedEvidence, unit: number, into: Float64Array) => void;

/** Sum of amounts over sum of weights. What a unit adds rests on its own cells alone. */
export interface SumStatistic {
  readonly kind: "sum";
  readonly domain: Domain;
  /** Places of the units among the issues or ballots of the evidence. */
  readonly units: readonly number[];
  readonly measure: Measure;
  /** Numbers of the cells that a unit's amount rests on, where not on all of the unit's. */
  readonly cellsOf?: (unit: number) => readonly number[];
  /** Least and greatest amount that a unit of weight 1 can have under any coding. */
  readonly range: readonly [least: number, greatest: number];
  /**
   * Most by which a unit's amount moves for each point that one of its cells moves; none if it
   * jumps.
   */
  readonly slope?: number;
  /**
   * The largest estimate that any outcomes could give, openings and reference points as coded;
   * without it, the greatest amount.
   */
  readonly largest?: (coded: CodedEvidence) => number;
  /** Whether amounts rest on saliences too, which are shared by the issues of an actor. */
  readonly bySalience?: boolean;
}

/** Kendall's tau-b of two quantities over issues, beyond what shuffles within episodes give. */
export interface OrderStatistic {
  readonly kind: "order";
  readonly domain: "issues";
  readonly units: readonly number[];
  /**
   * The one quantity of a unit, were it to have what is shuffled of a donor: itself, as things are.
   */
  readonly quantity: (coded: CodedEvidence, unit: number, donor: number) => number;
  /**
   * Whether what is shuffled is worth the same to every unit, so that the quantity rests on the
   * donor.
   */
  readonly alikeLots: boolean;
  /** Whether the quantity rests on saliences, besides openings, outcome and reference point. */
  readonly bySalience: boolean;
  readonly against: (coded: CodedEvidence, unit: number) => number;
  /** Episode of each unit, numbered from 0: lots are shuffled within. */
  readonly episodes: Int32Array;
  /** Whether what shuffles within episodes give by themselves is taken off. */
  readonly beyondChance: boolean;
}

/** An estimate that is taken of all evidence at once, and rests on no units of its own. */
export interface WholeStatistic {
  readonly kind: "whole";
  /** The estimate, and over how many units it is taken. */
  readonly take: (coded: CodedEvidence) => Pick<Estimate, "estimate" | "units">;
  /** Numbers of the coded cells that it rests on. */
  readonly cells: readonly number[];
  /** Least p that these values allow, p, and how it was found. */
  readonly test: (coded: CodedEvidence) => {
    readonly p: number;
    readonly smallestP: number;
    readonly by: string;
  };
}

/** What a claim is measured by. */
export type Statistic = SumStatistic | OrderStatistic | WholeStatistic;

/** An estimate and over how many units it is taken. */
export interface Estimate {
  readonly estimate: number;
  /** Units that count. */
  readonly units: number;
  /** Sum of their weights. */
  readonly weight: number;
}

/**
 * Makes the estimator of a statistic: it reads the values as they stand and allocates nothing more.
 */
export function estimatorOf(statistic: Statistic): (coded: CodedEvidence) => Estimate {
  const into = new Float64Array(2);
  const result = { estimate: NaN, units: 0, weight: 0 };
  if (statistic.kind === "whole") {
    return (coded) => {
      const { estimate, units } = statistic.take(coded);
      result.estimate = estimate;
      result.units = units;
      result.weight = units;
      return result;
    };
  }
  const { units } = statistic;
  if (statistic.kind === "order") {
    const x = new Float64Array(units.length);
    const y = new Float64Array(units.length);
    const tauB = tauEstimator(units.length);
    const byChance = chanceOf(statistic);
    const counted = countedUnits(statistic);
    return (coded) => {
      for (let at = 0; at < units.length; at++) {
        x[at] = statistic.quantity(coded, units[at]!, units[at]!);
        y[at] = statistic.against(coded, units[at]!);
      }
      result.estimate = tauB(x, y) - byChance(coded, x, y);
      result.units = counted;
      result.weight = counted;
      return result;
    };
  }
  return (coded) => {
    let amount = 0;
    let weight = 0;
    let counted = 0;
    for (let at = 0; at < units.length; at++) {
      statistic.measure(coded, units[at]!, into);
      amount += into[0]!;
      weight += into[1]!;
      if (into[1]! > 0) counted++;
    }
    result.estimate = weight === 0 ? NaN : amount / weight;
    result.units = counted;
    result.weight = weight;
    return result;
  };
}

/**
 * Units that a shuffle can change: those whose episode has another one. All, where chance is left
 * in.
 */
function countedUnits({ units, episodes, beyondChance }: OrderStatistic): number {
  if (!beyondChance) return units.length;
  return membersOf(episodes).reduce(
    (count, places) => places.length > 1 ? count + places.length : count,
    0,
  );
}

/**
 * Makes the function that gives the tau-b to take off: what chance gives under a coding, or 0. It
 * is given the two quantities of the units as they are.
 */
export function chanceOf(
  { units, quantity, episodes, alikeLots, beyondChance }: OrderStatistic,
): (coded: CodedEvidence, x: Float64Array, y: Float64Array) => number {
  if (!beyondChance) return () => 0;
  if (alikeLots) {
    const estimate = alikeChanceEstimator(episodes);
    return (_, x, y) => estimate(x, y);
  }
  const estimate = chanceEstimator(episodes);
  return (coded, _, y) =>
    estimate((place, donor) => quantity(coded, units[place]!, units[donor]!), y);
}

/** The cells that a unit rests on, each once. */
export function cellsOfUnit(evidence: Evidence, domain: Domain, unit: number): number[] {
  const { bargaining, ballots, binding, designs, institutions } = evidence;
  if (domain === "ballots") return [...new Set(ballots[unit]!.cells.flat())];
  if (domain === "institutions") return institutions[unit]!.first.map(({ cell }) => cell);
  if (domain === "features") {
    return designs.cells.map((of) => of[unit]!).filter((cell) => cell !== -1);
  }
  if (domain === "binding") {
    const { issue, places, military } = binding[unit]!;
    const { openings, usAt } = bargaining.issues[issue]!;
    const speakers = [...usAt === -1 ? [] : [usAt], ...[...places.values()].flat()];
    return [...new Set([...speakers.flatMap((at) => openings[at]!.positions), ...military])];
  }
  const { openings, outcome, reference } = bargaining.issues[unit]!;
  return [...new Set([...openings.flatMap(({ positions }) => positions), outcome, reference])];
}

/** The cells that a unit's amount in a sum rests on, each once. */
export function cellsOfSum(
  evidence: Evidence,
  { domain, cellsOf }: SumStatistic,
  unit: number,
): readonly number[] {
  return cellsOf ? [...new Set(cellsOf(unit))] : cellsOfUnit(evidence, domain, unit);
}

/**
 * The cells that a statistic rests on, each once: those of its units, and saliences where it has
 * them.
 */
export function cellsOfStatistic(evidence: Evidence, statistic: Statistic): number[] {
  if (statistic.kind === "whole") return [...statistic.cells];
  const { domain, units, bySalience } = statistic;
  return [
    ...new Set([
      ...units.flatMap((unit) =>
        statistic.kind === "sum"
          ? cellsOfSum(evidence, statistic, unit)
          : cellsOfUnit(evidence, domain, unit)
      ),
      ...(bySalience ? evidence.bargaining.actors.flatMap(({ entries }) => entries.flat()) : []),
    ]),
  ];
}

/**
 * What a unit shares its fate with: the family of its dispute; of a feature its dimension, of an
 * institution its ally. The issues of SEATO are one family, so that each stands for itself.
 */
export function clusterOfUnit(evidence: Evidence, domain: Domain, unit: number): string {
  const { bargaining, ballots, designs, institutions } = evidence;
  if (domain === "issues") return bargaining.issues[unit]!.family;
  if (domain === "ballots") return ballots[unit]!.family;
  if (domain === "features") return designs.designs.features[unit]!.dimension;
  return domain === "institutions" ? institutions[unit]!.ally : `${unit}`;
}

/** What clusters are called. */
export const clusterNames: Readonly<Record<Domain, string>> = {
  issues: "family",
  ballots: "family",
  binding: "issue",
  features: "dimension",
  institutions: "ally",
};

/** The episode that a unit belongs to; where it has none, its cluster. */
export function episodeOfUnit(evidence: Evidence, domain: Domain, unit: number): string {
  const { bargaining, ballots, binding } = evidence;
  if (domain === "issues") return bargaining.issues[unit]!.episode;
  if (domain === "ballots") return ballots[unit]!.episode;
  if (domain === "binding") return bargaining.issues[binding[unit]!.issue]!.episode;
  return clusterOfUnit(evidence, domain, unit);
}
