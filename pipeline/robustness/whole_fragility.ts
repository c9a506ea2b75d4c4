/**
 * The fewest recodings that overturn an estimate which is taken of all evidence at once.
 *
 * @module
 */
import { type Criterion, type Verdict, verdictOf } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { alternativesTo, type Recoding } from "./recoding.ts";
import type { WholeStatistic } from "../findings/statistics/statistic.ts";
import type { Fewest } from "./fewest.ts";

/** Where a test is to go: away from its verdict, or to a certain one. */
export type Goal = "another" | "supported" | "not supported";

/** Most recodings that are looked for. */
const mostRecodings = 40;

/**
 * Tries every recoding of one cell; where none is enough, takes again and again the one that moves
 * the estimate most toward the goal. That one cell does not suffice is proven, what is found beyond
 * is a bound from above.
 */
export function fewestForWhole(
  { take, cells }: WholeStatistic,
  criterion: Criterion,
  verdict: Verdict,
  goal: Goal,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fewest {
  if (cells.length === 0) return { atLeast: Infinity, recodings: undefined };
  const values = evidence.asCoded.slice();
  const reached = (estimate: number, units: number) => {
    const now = verdictOf(estimate, units, criterion);
    return goal === "another" ? now !== verdict : now === goal;
  };
  const direction = goal === "supported" || (goal === "another" && verdict === "not supported")
    ? 1
    : -1;
  const recodings: Recoding[] = [];
  let from = take(coded).estimate;
  while (recodings.length < mostRecodings) {
    let best: { recoding: Recoding; estimate: number; done: boolean } | undefined;
    for (const cell of cells) {
      if (values[cell] !== evidence.asCoded[cell]) continue;
      for (const value of alternativesTo(evidence.cells[cell]!, limit)) {
        values[cell] = value;
        coded.readAll(values);
        const { estimate, units } = take(coded);
        const done = reached(estimate, units);
        if (
          best === undefined || (done && !best.done) ||
          (!best.done && Number.isNaN(best.estimate)) ||
          (done === best.done && direction * (estimate - best.estimate) > 0)
        ) best = { recoding: { cell, value }, estimate, done };
      }
      values[cell] = evidence.asCoded[cell]!;
    }
    if (!best || (!best.done && direction * (best.estimate - from) <= 0)) break;
    recodings.push(best.recoding);
    values[best.recoding.cell] = best.recoding.value;
    from = best.estimate;
    if (best.done) {
      coded.readAll(evidence.asCoded);
      return { atLeast: Math.min(recodings.length, 2), recodings };
    }
  }
  coded.readAll(evidence.asCoded);
  return { atLeast: 2, recodings: undefined };
}
