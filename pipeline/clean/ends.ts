/**
 * Whether what ends, or follows, does so after what it follows on.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import type { MergedRow } from "./merge.ts";

/** An end that lies before its beginning, whatever days the two dates leave open. */
export function endBeforeStart(row: MergedRow, begins: string, ends: string): Problem[] {
  const { earliest } = dayBounds(soundText(row, begins));
  const { latest } = dayBounds(soundText(row, ends));
  if (earliest === undefined || latest === undefined || latest >= earliest) return [];
  return [cellProblem(row, ends, `a date not before ${begins}, ${soundText(row, begins)}`)];
}
