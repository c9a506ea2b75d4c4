/**
 * The fewest recodings that carry an order among issues past a mark: a proven bound from below, and a
 * set of cells that does it from above.
 *
 * @module
 */
import { addPairs, orderOf, pairCounts, tauB, tauOf } from "../inference/kendall.ts";
import { tolerance } from "./claim.ts";
import type { CodedEvidence, Evidence } from "./evidence.ts";
import type { Recoding } from "./recoding.ts";
import { cellsOfUnit, type OrderStatistic } from "./statistic.ts";
import type { Fewest } from "./sum_fragility.ts";

/** Where tau-b must go: up to a mark and not below it, or down to it. */
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
  readonly read: (values: Float64Array) => void;
}

/** Most recodings that are looked for. */
const mostRecodings = 60;

/**
 * Bounds the number of recodings that carry tau-b past a mark. From above by taking, again and again,
 * the recoding to an end of the allowed range that moves tau-b most. From below: a cell bears on the pairs of its units only, so that
 * the score cannot move by more than if all of those turned over, and tau-b is the score over at most
 * the number of all pairs.
 */
export function fewestForOrder(
  statistic: OrderStatistic,
  mark: Mark,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fewest {
  const { units, quantity, against } = statistic;
  const x = Float64Array.from(units, (unit) => quantity(coded, unit, unit));
  const y = Float64Array.from(units, (unit) => against(coded, unit));
  const levers = leversOf(statistic, evidence, coded);
  const atLeast = fewestTurns(x, y, levers, mark);
  const values = evidence.asCoded.slice();
  const recodings: Recoding[] = [];
  let tau = tauB(x, y);
  while (!isPast(tau, mark) && recodings.length < mostRecodings) {
    const best = bestRecoding(statistic, levers, values, evidence, coded, { x, y, limit, mark });
    if (!best || mark.direction * (best.tau - tau) <= tolerance) break;
    values[best.lever.cell] = best.value;
    best.lever.read(values);
    refresh(statistic, coded, best.lever.places, x, y);
    recodings.push({ cell: best.lever.cell, value: best.value });
    tau = tauB(x, y);
  }
  const done = isPast(tau, mark);
  coded.readAll(evidence.asCoded);
  return { atLeast, recodings: done ? recodings : undefined };
}

function isPast(tau: number, { direction, mark, reached }: Mark): boolean {
  const beyond = direction * (tau - mark);
  return reached ? beyond >= -tolerance : beyond > tolerance;
}

/** Every cell that bears on the statistic. */
function leversOf(
  { units, bySalience }: OrderStatistic,
  evidence: Evidence,
  coded: CodedEvidence,
): Lever[] {
  const { issues, actors } = evidence.bargaining;
  const ofIssues = units.flatMap((unit, place) =>
    cellsOfUnit(evidence, "issues", unit).map((cell): Lever => ({
      cell,
      places: [place],
      read: (values) => coded.readOne("issues", unit, values),
    }))
  );
  if (!bySalience) return ofIssues;
  const places = actors.map((): Set<number> => new Set());
  for (const [place, unit] of units.entries()) {
    const { openings, usAt, alliesAt } = issues[unit]!;
    for (const at of [usAt, ...alliesAt]) {
      const salience = openings[at]?.salience;
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
  const ofActors = [...actorsOfCell].map(([cell, own]): Lever => ({
    cell,
    places: [...new Set(own.flatMap((actor) => [...places[actor]!]))],
    read: (values) => own.forEach((actor) => coded.readActor(actor, values)),
  }));
  return [...ofIssues, ...ofActors].filter((lever) => lever.places.length > 0);
}

/** The recoding that moves tau-b most. */
function bestRecoding(
  statistic: OrderStatistic,
  levers: readonly Lever[],
  values: Float64Array,
  evidence: Evidence,
  coded: CodedEvidence,
  { x, y, limit, mark }: {
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly limit: number;
    readonly mark: Mark;
  },
): { lever: Lever; value: number; tau: number } | undefined {
  const now = pairCounts(x, y);
  const counts = { ...now };
  const oldX = new Float64Array(x.length);
  const oldY = new Float64Array(y.length);
  let best: { lever: Lever; value: number; tau: number } | undefined;
  for (const lever of levers) {
    const { cell, places } = lever;
    const before = values[cell]!;
    // A cell that was recoded already stays so: each counts once.
    if (before !== evidence.asCoded[cell]) continue;
    for (let end = -limit; end <= limit; end += 2 * limit) {
      const value = Math.min(100, Math.max(0, before + end));
      if (value === before) continue;
      values[cell] = value;
      lever.read(values);
      Object.assign(counts, now);
      for (const place of places) {
        oldX[place] = x[place]!;
        oldY[place] = y[place]!;
        addPairs(counts, x, y, place, x.length, -1);
        x[place] = statistic.quantity(coded, statistic.units[place]!, statistic.units[place]!);
        y[place] = statistic.against(coded, statistic.units[place]!);
        addPairs(counts, x, y, place, x.length, 1);
      }
      for (const place of places) {
        x[place] = oldX[place]!;
        y[place] = oldY[place]!;
      }
      const tau = tauOf(counts);
      if (best === undefined || mark.direction * (tau - best.tau) > tolerance) {
        best = { lever, value, tau };
      }
      if (isPast(tau, mark)) {
        // Enough: no other cell could make it fewer.
        values[cell] = before;
        lever.read(values);
        return { lever, value, tau };
      }
    }
    values[cell] = before;
    lever.read(values);
  }
  return best;
}

/** Takes over what the units now say. */
function refresh(
  { units, quantity, against }: OrderStatistic,
  coded: CodedEvidence,
  places: readonly number[],
  x: Float64Array,
  y: Float64Array,
): void {
  for (const place of places) {
    x[place] = quantity(coded, units[place]!, units[place]!);
    y[place] = against(coded, units[place]!);
  }
}

/** The fewest cells that could carry the score past the mark if all of their pairs turned over. */
function fewestTurns(
  x: Float64Array,
  y: Float64Array,
  levers: readonly Lever[],
  { direction, mark }: Mark,
): number {
  const { score } = pairCounts(x, y);
  const pairs = x.length * (x.length - 1) / 2;
  // The score that tau-b needs at least: the mark times the untied pairs, of which there are from none
  // to all, whichever is nearer.
  const needed = direction === 1 ? Math.min(0, mark * pairs) : Math.max(0, mark * pairs);
  let open = direction * (needed - score);
  if (open <= 0) return 1;
  const turns = x.map((_, place) => {
    let turn = 0;
    for (let other = 0; other < x.length; other++) {
      if (other === place) continue;
      const pair = orderOf(x[place]!, x[other]!) * orderOf(y[place]!, y[other]!);
      turn += 1 - direction * pair;
    }
    return turn;
  });
  const byCell = new Map<number, number>();
  for (const { cell, places } of levers) {
    const reach = places.reduce((sum, place) => sum + turns[place]!, 0);
    byCell.set(cell, (byCell.get(cell) ?? 0) + reach);
  }
  const largest = [...byCell.values()].sort((a, b) => b - a);
  let cells = 0;
  while (open > 0 && cells < largest.length) open -= largest[cells++]!;
  return Math.max(1, cells);
}
