/**
 * The cells by which an order among issues can be moved.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import type { OrderStatistic } from "../findings/statistics/statistic.ts";

/** A cell, the units that it bears on, and how to read those anew. */
export interface Lever {
  readonly cell: number;
  /** Places among the units of the statistic. */
  readonly places: readonly number[];
  /** Episode of those units: an actor's saliences are of one, and so is an issue. */
  readonly episode: number;
  readonly read: (values: Float64Array) => void;
}

/** Every cell that bears on the statistic. */
export function leversOf(
  { units, bySalience, episodes }: OrderStatistic,
  evidence: Evidence,
  coded: CodedEvidence,
): Lever[] {
  const { issues, actors } = evidence.bargaining;
  const ofIssues = units.flatMap((unit, place) =>
    unit.cells.map((cell): Lever => ({
      cell,
      places: [place],
      episode: episodes[place]!,
      read: (values) => unit.read(coded, values),
    }))
  );
  if (!bySalience) return ofIssues;
  const places = actors.map((): Set<number> => new Set());
  for (const [place, unit] of units.entries()) {
    const { openings, usAt, alliesAt } = issues[unit.at]!;
    for (const opening of [usAt, ...alliesAt]) {
      const salience = openings[opening]?.salience;
      if (salience) places[salience.actor]!.add(place);
    }
  }
  // A row that speaks for several states is one cell of several actors.
  const actorsOfCell = new Map<number, number[]>();
  for (const [actor, { entries }] of actors.entries()) {
    for (const cell of entries.flat()) {
      actorsOfCell.set(cell, [...actorsOfCell.get(cell) ?? [], actor]);
    }
  }
  const ofActors = [...actorsOfCell].flatMap(([cell, own]): Lever[] => {
    const touched = [...new Set(own.flatMap((actor) => [...places[actor]!]))];
    const [first] = touched;
    return first === undefined ? [] : [{
      cell,
      places: touched,
      episode: episodes[first]!,
      read: (values) => own.forEach((actor) => coded.readActor(actor, values)),
    }];
  });
  return [...ofIssues, ...ofActors];
}
