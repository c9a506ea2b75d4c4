/**
 * A few recodings that carry an order among issues past a mark.
 *
 * @module
 */
import { addPairs, orderOf, pairCounts, tauOf } from "../base/inference/kendall.ts";
import { tolerance } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { type ExpectedPairs, expectedPairs } from "../findings/statistics/expected_pairs.ts";
import { alternativesTo, type Recoding } from "./recoding.ts";
import type { OrderStatistic } from "../findings/statistics/statistic.ts";
import type { Fewest } from "./sum_fragility.ts";

/** Where the estimate must go: up to a mark and not below it, or down to it. */
export interface Mark {
  readonly direction: 1 | -1;
  readonly mark: number;
  /** Whether reaching the mark is enough, or it must be passed. */
  readonly reached: boolean;
}

/** A cell, the units that it bears on, and how to read those anew. */
interface Lever {
  readonly cell: number;
  /** Places among the units of the statistic. */
  readonly places: readonly number[];
  /** Episode of those units: an actor's saliences are of one, and so is an issue. */
  readonly episode: number;
  readonly read: (values: Float64Array) => void;
}

/** Most recodings that are looked for unless told otherwise. */
const mostRecodings = 60;

/**
 * What the units say under a coding: pairs as they are, and as shuffles within episodes make them.
 */
interface Standing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** None where chance is not taken off. */
  readonly expected: ExpectedPairs | undefined;
}

/**
 * Finds recodings that carry an order past a mark. Every value of every single cell is tried, so
 * that one cell is exact, and two at least are proven where none does it. More are found by taking,
 * again and again, the recoding to an end of the allowed range that moves the estimate most; no
 * useful bound above two is known. What chance gives is taken anew each time, for it rests on the
 * same cells.
 *
 * @param most no more recodings than these are of use
 */
export function fewestForOrder(
  statistic: OrderStatistic,
  mark: Mark,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
  most = mostRecodings,
): Fewest {
  if (most < 1) return { atLeast: 1, recodings: undefined };
  const { units, quantity, against, episodes, beyondChance } = statistic;
  const lotOf = (place: number, donor: number) =>
    quantity(coded, units[place]!.at, units[donor]!.at);
  const standing: Standing = {
    x: Float64Array.from(units, ({ at }) => quantity(coded, at, at)),
    y: Float64Array.from(units, ({ at }) => against(coded, at)),
    expected: beyondChance ? expectedPairs(episodes, lotOf) : undefined,
  };
  const levers = leversOf(statistic, evidence, coded);
  const values = evidence.asCoded.slice();
  const movesMost = (valuesOf: (cell: number) => readonly number[]) =>
    bestRecoding(statistic, levers, values, valuesOf, evidence, coded, standing, mark);
  const all = new Map(
    levers.map(({ cell }) => [cell, alternativesTo(evidence.cells[cell]!, limit)]),
  );
  const ends = (cell: number) => {
    const values = all.get(cell)!;
    return values.length < 2 ? values : [values[0]!, values.at(-1)!];
  };
  const recodings: Recoding[] = [];
  let now = estimateOf(standing);
  let atLeast = 1;
  while (!isPast(now, mark) && recodings.length < Math.min(most, mostRecodings)) {
    let best = movesMost(ends);
    if (recodings.length === 0 && !(best && isPast(best.estimate, mark))) {
      const between = movesMost((cell) => all.get(cell)!.slice(1, -1));
      if (between && isPast(between.estimate, mark)) best = between;
      else atLeast = 2;
    }
    if (!best || mark.direction * (best.estimate - now) <= tolerance) break;
    values[best.lever.cell] = best.value;
    best.lever.read(values);
    refresh(statistic, coded, best.lever, standing);
    recodings.push({ cell: best.lever.cell, value: best.value });
    now = estimateOf(standing);
  }
  const done = isPast(now, mark);
  coded.readAll(evidence.asCoded);
  return { atLeast, recodings: done ? recodings : undefined };
}

/** Tau-b of all pairs, less what chance gives. */
function estimateOf({ x, y, expected }: Standing): number {
  const counts = pairCounts(x, y);
  return tauOf(counts) - (expected ? tauOf({ ...counts, ...expectedSums(expected, y) }) : 0);
}

/** Sums over pairs of what shuffles make of them. */
interface ExpectedSums {
  readonly score: number;
  readonly untiedX: number;
}

/** Sums over all pairs, or over those that touch a group. */
function expectedSums(
  { order, untied, group: groupOf, members }: ExpectedPairs,
  y: Float64Array,
  group?: number,
): ExpectedSums {
  const length = y.length;
  let score = 0;
  let untiedX = 0;
  const places = group === undefined ? y.keys() : members[group]!;
  for (const first of places) {
    for (let second = 0; second < length; second++) {
      // A pair within counts once.
      if (second >= first && (group === undefined || groupOf[second] === group)) continue;
      score += order[first * length + second]! * orderOf(y[first]!, y[second]!);
      untiedX += untied[first * length + second]!;
    }
  }
  return { score, untiedX };
}

function isPast(estimate: number, { direction, mark, reached }: Mark): boolean {
  // Where all units tie there is no estimate: a verdict is left, and none is reached.
  if (Number.isNaN(estimate)) return !reached;
  const beyond = direction * (estimate - mark);
  return reached ? beyond >= -tolerance : beyond > tolerance;
}

/** Every cell that bears on the statistic. */
function leversOf(
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

/**
 * The recoding that moves the estimate most; the first that passes the mark, which is enough.
 *
 * @param valuesOf values to try for a cell
 */
function bestRecoding(
  statistic: OrderStatistic,
  levers: readonly Lever[],
  values: Float64Array,
  valuesOf: (cell: number) => readonly number[],
  evidence: Evidence,
  coded: CodedEvidence,
  standing: Standing,
  mark: Mark,
): { lever: Lever; value: number; estimate: number } | undefined {
  const { x, y, expected } = standing;
  const now = pairCounts(x, y);
  const sums = expected && expectedSums(expected, y);
  const ofGroups = expected?.members.map((_, group) => expectedSums(expected, y, group));
  const counts = { ...now };
  const oldX = x.slice();
  const oldY = y.slice();
  let best: { lever: Lever; value: number; estimate: number } | undefined;
  for (const lever of levers) {
    const { cell, places, episode } = lever;
    const before = values[cell]!;
    // A cell that was recoded already stays so: each counts once.
    if (before !== evidence.asCoded[cell]) continue;
    for (const value of valuesOf(cell)) {
      values[cell] = value;
      lever.read(values);
      Object.assign(counts, now);
      for (const place of places) {
        addPairs(counts, x, y, place, x.length, -1);
        const { at } = statistic.units[place]!;
        x[place] = statistic.quantity(coded, at, at);
        y[place] = statistic.against(coded, at);
        addPairs(counts, x, y, place, x.length, 1);
      }
      let estimate = tauOf(counts);
      if (expected) {
        expected.reread(episode);
        const [old, fresh] = [ofGroups![episode]!, expectedSums(expected, y, episode)];
        estimate -= tauOf({
          score: sums!.score - old.score + fresh.score,
          untiedX: sums!.untiedX - old.untiedX + fresh.untiedX,
          untiedY: counts.untiedY,
        });
      }
      for (const place of places) {
        x[place] = oldX[place]!;
        y[place] = oldY[place]!;
      }
      values[cell] = before;
      lever.read(values);
      expected?.reread(episode);
      if (isPast(estimate, mark)) return { lever, value, estimate };
      // Where all tie there is no estimate to go on from.
      if (Number.isNaN(estimate)) continue;
      if (best === undefined || mark.direction * (estimate - best.estimate) > tolerance) {
        best = { lever, value, estimate };
      }
    }
  }
  return best;
}

/** Takes over what the units of a lever now say. */
function refresh(
  { units, quantity, against }: OrderStatistic,
  coded: CodedEvidence,
  { places, episode }: Lever,
  { x, y, expected }: Standing,
): void {
  for (const place of places) {
    const { at } = units[place]!;
    x[place] = quantity(coded, at, at);
    y[place] = against(coded, at);
  }
  expected?.reread(episode);
}
