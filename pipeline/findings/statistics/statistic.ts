/**
 * What a claim is measured by: a sum over units, an order among issues, or all evidence at once.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { Unit } from "../evidence/units.ts";

/**
 * Writes what one unit adds to the estimate: its amount and its weight, 0 where it does not count.
 *
 * @param at place of the unit among those of its kind
 */
export type Measure = (coded: CodedEvidence, at: number, into: Float64Array) => void;

/** Sum of amounts over sum of weights. What a unit adds rests on its own cells alone. */
export interface SumStatistic {
  readonly kind: "sum";
  readonly units: readonly Unit[];
  readonly measure: Measure;
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
  /** Issues. */
  readonly units: readonly Unit[];
  /**
   * The one quantity of an issue, were it to have what is shuffled of a donor: itself, as things
   * are.
   *
   * @param at place of the issue among all
   * @param donor place of the donor
   */
  readonly quantity: (coded: CodedEvidence, at: number, donor: number) => number;
  /**
   * Whether what is shuffled is worth the same to every unit, so that the quantity rests on the
   * donor.
   */
  readonly alikeLots: boolean;
  /** Whether the quantity rests on saliences, besides openings, outcome and reference point. */
  readonly bySalience: boolean;
  /** The other quantity of an issue. */
  readonly against: (coded: CodedEvidence, at: number) => number;
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
  /** Numbers of the coded cells that it rests on, each once. */
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
  /** Units that it is taken over. */
  readonly units: number;
  /**
   * Those of them that are held against the fewest that a criterion asks for: of an order less what
   * chance gives, the issues that a shuffle can change; else all.
   */
  readonly deciding: number;
  /** Sum of the units' weights. */
  readonly weight: number;
}

/**
 * The cells that a statistic rests on, each once: those of its units, and saliences where it has
 * them.
 */
export function cellsOfStatistic(evidence: Evidence, statistic: Statistic): number[] {
  if (statistic.kind === "whole") return [...statistic.cells];
  const { units, bySalience } = statistic;
  return [
    ...new Set([
      ...units.flatMap(({ cells }) => cells),
      ...(bySalience ? evidence.bargaining.actors.flatMap(({ entries }) => entries.flat()) : []),
    ]),
  ];
}
