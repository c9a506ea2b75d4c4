/**
 * What estimates are taken over one by one: an issue, the ballots of an episode, a feature, an
 * institution. Each says itself what it shares its fate with and which cells it rests on.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "./evidence.ts";

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
  /** Reads its values anew from a coding. */
  readonly read: (coded: CodedEvidence, cells: Float64Array) => void;
}

/**
 * Issues, clustered by the family of their dispute.
 *
 * @param places places among the issues
 */
export function issueUnits({ bargaining }: Evidence, places: readonly number[]): Unit[] {
  return places.map((at) => {
    const { family, episode, openings, outcome, reference } = bargaining.issues[at]!;
    return {
      at,
      cluster: family,
      clusteredBy: "family",
      episode,
      cells: once([...openings.flatMap(({ positions }) => positions), outcome, reference]),
      read: (coded, cells) => coded.readIssue(at, cells),
    };
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
      read: (coded, cells) => coded.readBallots(at, cells),
    };
  });
}

/**
 * Issues on how binding the organisation in question should be. They are one family, so that each
 * stands for itself.
 *
 * @param cellsOf numbers of the cells that the unit at a place rests on
 */
export function bindingUnits(
  { bargaining, binding }: Evidence,
  cellsOf: (at: number) => readonly number[],
): Unit[] {
  return binding.map(({ issue }, at) => ({
    at,
    cluster: `${at}`,
    clusteredBy: "issue",
    episode: bargaining.issues[issue]!.episode,
    cells: once(cellsOf(at)),
    read: (coded, cells) => {
      coded.readCells(cells);
      coded.readIssue(issue, cells);
    },
  }));
}

/**
 * Features of design, clustered by dimension.
 *
 * @param places places among the features
 * @param cellsOf numbers of the cells that a feature rests on
 */
export function featureUnits(
  { designs: { designs } }: Evidence,
  places: readonly number[],
  cellsOf: (at: number) => readonly number[],
): Unit[] {
  return places.map((at) => ({
    at,
    cluster: designs.features[at]!.dimension,
    clusteredBy: "dimension",
    cells: once(cellsOf(at)),
    read: (coded, cells) => coded.readFeature(at, cells),
  }));
}

/** All institutions, clustered by ally. */
export function institutionUnits({ institutions }: Evidence): Unit[] {
  return institutions.map(({ ally, first }, at) => ({
    at,
    cluster: ally,
    clusteredBy: "ally",
    cells: first.map(({ cell }) => cell),
    read: (coded, cells) => coded.readCells(cells),
  }));
}

function once(cells: readonly number[]): number[] {
  return [...new Set(cells)];
}
