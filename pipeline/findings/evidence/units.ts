/**
 * What estimates are taken over one by one: an issue, the ballots of an episode, a feature, an
 * institution. Each says itself what it shares its fate with and which cells it rests on.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { Evidence } from "./evidence.ts";
import type { InstitutionCase } from "./institution_cases.ts";
import type { TieCase } from "./tie_cases.ts";

/** A unit of an estimate. */
export interface Unit {
  /** Its place among the units of its kind in the evidence. */
  readonly at: number;
  /** What it shares its fate with: units of one cluster are no independent evidence. */
  readonly cluster: string;
  /** What such a cluster is called, such as `family`. */
  readonly clusteredBy: string;
  /** The episode that it belongs to; none of what belongs to no episode. */
  readonly episode?: string;
  /** Numbers of the coded cells that it rests on, each once. */
  readonly cells: readonly number[];
}

/**
 * Issues, clustered by the family of their dispute.
 *
 * @param reading how openings are read
 * @param places places among the issues
 */
export function issueUnits(
  { bargaining }: Evidence,
  reading: StandingReading,
  places: readonly number[],
): Unit[] {
  return places.map((at) => {
    const { family, episode, cells } = bargaining[reading].issues[at]!;
    return { at, cluster: family, clusteredBy: "family", episode, cells };
  });
}

/**
 * Ballots of episodes, clustered by the family of their dispute.
 *
 * @param places places among the ballots
 */
export function ballotUnits({ ballots }: Evidence, places: readonly number[]): Unit[] {
  return places.map((at) => {
    const { family, episode, cells } = ballots[at]!;
    return {
      at,
      cluster: family,
      clusteredBy: "family",
      episode,
      cells: once(cells.flat()),
    };
  });
}

/**
 * Issues on how binding the organisation in question should be, clustered by the question that they
 * carry on: they are one family, so that a question stands for itself.
 *
 * @param cellsOf numbers of the cells that the unit at a place rests on
 */
export function bindingUnits(
  { bargaining, binding }: Evidence,
  cellsOf: (at: number) => readonly number[],
): Unit[] {
  return binding.map(({ issue, question }, at) => ({
    at,
    cluster: question,
    clusteredBy: "question",
    episode: bargaining.earliest.issues[issue]!.episode,
    cells: once(cellsOf(at)),
  }));
}

/** Institutions, clustered by ally. */
export function institutionUnits(institutions: readonly InstitutionCase[]): Unit[] {
  return institutions.map(({ ally, first }, at) => ({
    at,
    cluster: ally,
    clusteredBy: "ally",
    cells: first.map(({ cell }) => cell),
  }));
}

/**
 * Allies over their years, each its own cluster.
 *
 * @param places places among the allies
 * @param cellsOf numbers of the cells that an ally's part rests on
 */
export function tieUnits(
  ties: readonly TieCase[],
  places: readonly number[],
  cellsOf: (at: number) => readonly number[],
): Unit[] {
  return places.map((at) => ({
    at,
    cluster: ties[at]!.ally,
    clusteredBy: "ally",
    cells: once(cellsOf(at)),
  }));
}

/** Places of the allies that count: those with few coded institutions only where they are let in. */
export function countedTies(ties: readonly TieCase[], thin = false): number[] {
  return [...ties.keys()].filter((at) => thin || !ties[at]!.thin);
}

/** Numbers of cells, each once. */
export function once(cells: readonly number[]): number[] {
  return [...new Set(cells)];
}
