/**
 * What a claim is measured by: a mean over units, the difference of two, an order among issues, or
 * all evidence at once.
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

/** Smallest and largest estimate that could come out. */
export type Attainable = readonly [smallest: number, largest: number];

/** Sum of amounts over sum of weights. What a unit adds rests on its own cells alone. */
export interface SumStatistic {
  readonly kind: "sum";
  readonly units: readonly Unit[];
  readonly measure: Measure;
  /**
   * Least and greatest amount that a unit of weight 1 can have under any coding; of weights of their
   * own, least and greatest estimate.
   */
  readonly range: Attainable;
  /** Whether weights rest on the coding and are not 0 or 1, as in a ratio of rates. */
  readonly ownWeights?: boolean;
  /**
   * Most by which a unit's amount moves for each point that one of its cells moves; none if it
   * jumps.
   */
  readonly slope?: number;
  /**
   * What any outcomes could give, with what was known before them (openings, ballots, reference
   * points) as coded; without it, the range of amounts.
   */
  readonly attainable?: (coded: CodedEvidence) => Attainable;
  /**
   * Units that would belong to it but lack what it is measured by, such as an opening of one side:
   * all of them at the least amount and all at the greatest bound the estimate.
   */
  readonly missing?: number;
  /** Whether amounts rest on saliences too, which are shared by the issues of an actor. */
  readonly bySalience?: boolean;
}

/** The mean over some units less that over others. */
export interface ContrastStatistic {
  readonly kind: "contrast";
  readonly first: SumStatistic;
  readonly second: SumStatistic;
  /** How units could have been of the other group, if the groups did not differ. */
  readonly exchange: {
    /** What it is called, such as `within families`. */
    readonly by: string;
    /** Units exchange their group with others of the same stratum only. */
    readonly stratum: (unit: Unit) => string;
    /** Units of one block of a group change it together. */
    readonly block: (unit: Unit) => string;
  };
}

/** Kendall's tau-b of two quantities over issues, beyond what shuffles within episodes give. */
export interface OrderStatistic {
  readonly kind: "order";
  /** Issues. */
  readonly units: readonly Unit[];
  /** The quantity that is shuffled, of the issue at a place among all. */
  readonly quantity: (coded: CodedEvidence, at: number) => number;
  /** Whether the quantity rests on saliences, besides openings, outcome and reference point. */
  readonly bySalience: boolean;
  /** The other quantity of an issue. */
  readonly against: (coded: CodedEvidence, at: number) => number;
  /** Episode of each unit, numbered from 0: what is shuffled stays within. */
  readonly episodes: Int32Array;
  /** Whether what shuffles within episodes give by themselves is taken off. */
  readonly beyondChance: boolean;
}

/** What a test finds: p, the least p that these values allow, and how it was found. */
export interface TestResult {
  readonly p: number;
  readonly smallestP: number;
  readonly by: string;
}

/** An estimate that is taken of all evidence at once, and rests on no units of its own. */
export interface WholeStatistic {
  readonly kind: "whole";
  /** The estimate, and over how many units it is taken. */
  readonly take: (coded: CodedEvidence) => Pick<Estimate, "estimate" | "units">;
  /** Numbers of the coded cells that it rests on, each once. */
  readonly cells: readonly number[];
  readonly test: (coded: CodedEvidence) => TestResult;
  /** As of a sum. */
  readonly attainable: (coded: CodedEvidence) => Attainable;
}

/** What a claim is measured by. */
export type Statistic = SumStatistic | ContrastStatistic | OrderStatistic | WholeStatistic;

/** An estimate and over how many units it is taken. */
export interface Estimate {
  readonly estimate: number;
  /** Units that it is taken over. */
  readonly units: number;
  /**
   * Those of them that are held against the fewest that a criterion asks for: of a contrast those of
   * the smaller group, of an order less what chance gives the issues that a shuffle can change; else
   * all.
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
  if (statistic.kind === "contrast") {
    const { first, second } = statistic;
    return [...new Set([first, second].flatMap((each) => cellsOfStatistic(evidence, each)))];
  }
  const { units, bySalience } = statistic;
  const { actors } = evidence.bargaining.earliest;
  return [
    ...new Set([
      ...units.flatMap(({ cells }) => cells),
      ...(bySalience ? actors.flatMap(({ entries }) => entries.flat()) : []),
    ]),
  ];
}
