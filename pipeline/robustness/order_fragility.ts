/**
 * A few recodings that carry an order among issues past a mark.
 *
 * @module
 */
import { addPairs, pairCounts, tauOf } from "../base/inference/kendall.ts";
import { tolerance } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { alternativesTo, type Recoding } from "./recoding.ts";
import type { OrderStatistic } from "../findings/statistics/statistic.ts";
import type { Fewest } from "./fewest.ts";
import { type Lever, leversOf } from "./order_levers.ts";
import { estimateOf, expectedSums, refresh, type Standing, standingOf } from "./order_standing.ts";

/** Where the estimate must go: up to a mark and not below it, or down to it. */
export interface Mark {
  readonly direction: 1 | -1;
  readonly mark: number;
  /** Whether reaching the mark is enough, or it must be passed. */
  readonly reached: boolean;
}

/** Most recodings that are looked for unless told otherwise. */
const mostRecodings = 60;

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
  const standing = standingOf(statistic, coded);
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

function isPast(estimate: number, { direction, mark, reached }: Mark): boolean {
  // Where all units tie there is no estimate: a verdict is left, and none is reached.
  if (Number.isNaN(estimate)) return !reached;
  const beyond = direction * (estimate - mark);
  return reached ? beyond >= -tolerance : beyond > tolerance;
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
      let byChance: number;
      if (expected) {
        expected.reread(episode);
        const [old, fresh] = [ofGroups![episode]!, expectedSums(expected, y, episode)];
        byChance = tauOf({
          score: sums!.score - old.score + fresh.score,
          untiedX: sums!.untiedX - old.untiedX + fresh.untiedX,
          untiedY: counts.untiedY,
        });
      } else byChance = standing.chance();
      const estimate = tauOf(counts) - byChance;
      for (const place of places) {
        x[place] = oldX[place]!;
        y[place] = oldY[place]!;
      }
      values[cell] = before;
      lever.read(values);
      expected?.goBack(episode);
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
