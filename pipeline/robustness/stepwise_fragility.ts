/**
 * A few recodings that overturn an estimate which is no sum over units of their own cells.
 *
 * @module
 */
import type { MeasuredTest } from "../findings/claims/measured_claim.ts";
import { verdictBy } from "../findings/claims/measured_claim.ts";
import { tolerance, type Verdict } from "../findings/claims/verdict.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import type { Fewest } from "./fewest.ts";
import { alternativesTo, type Recoding } from "./recoding.ts";

/** Where a test is to go: away from its verdict, or to a certain one. */
export type Goal = "another" | "supported" | "contradicted";

/** Most recodings that are looked for unless told otherwise. */
const mostRecodings = 40;

/** A recoding that was tried. */
interface Tried extends Recoding {
  readonly estimate: number;
  readonly done: boolean;
}

/**
 * Tries every recoding of one cell; where none is enough, takes again and again the one that moves
 * the estimate most toward the goal. That one cell does not suffice is proven, what is found beyond
 * is a bound from above.
 *
 * @param verdict what the test says as coded
 * @param most no more recodings than these are of use
 */
export function fewestByStep(
  test: MeasuredTest,
  verdict: Verdict,
  goal: Goal,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
  most = mostRecodings,
): Fewest {
  const cells = cellsOfStatistic(evidence, test.statistic);
  if (cells.length === 0) return { atLeast: Infinity, recodings: undefined };
  if (most < 1) return { atLeast: 1, recodings: undefined };
  const values = evidence.asCoded.slice();
  const rises = goal === "supported" || (goal === "another" && verdict === "contradicted");
  const toward = rises ? 1 : -1;
  const put = (cell: number, value: number) => {
    values[cell] = value;
    coded.readCell(cell, values);
  };
  const tried = ({ cell, value }: Recoding): Tried => {
    put(cell, value);
    const now = test.estimator(coded);
    const reached = verdictBy(test, now);
    const done = goal === "another" ? reached !== verdict : reached === goal;
    return { cell, value, estimate: now.estimate, done };
  };
  const recodings: Recoding[] = [];
  let from = test.estimator(coded).estimate;
  let done = false;
  while (!done && recodings.length < Math.min(most, mostRecodings)) {
    let best: Tried | undefined;
    for (const cell of cells) {
      if (values[cell] !== evidence.asCoded[cell]) continue;
      for (const value of alternativesTo(evidence.cells[cell]!, limit)) {
        const one = tried({ cell, value });
        if (best === undefined || isBetter(one, best, toward)) best = one;
      }
      put(cell, evidence.asCoded[cell]!);
    }
    if (!best || !(best.done || toward * (best.estimate - from) > tolerance)) break;
    recodings.push({ cell: best.cell, value: best.value });
    put(best.cell, best.value);
    from = best.estimate;
    done = best.done;
  }
  for (const { cell } of recodings) put(cell, evidence.asCoded[cell]!);
  return done
    ? { atLeast: Math.min(recodings.length, 2), recodings }
    : { atLeast: 2, recodings: undefined };
}

function isBetter(one: Tried, best: Tried, toward: 1 | -1): boolean {
  if (one.done !== best.done) return one.done;
  return (!best.done && Number.isNaN(best.estimate)) ||
    toward * (one.estimate - best.estimate) > tolerance;
}
