/**
 * How deep the links were that stood on a day, under a coding.
 *
 * @module
 */
import type { StandingCells } from "../evidence/tie_cases.ts";

/** What an institution adds, by the depth of its deepest linkage in force. */
export type Weigh = (depth: number) => number;

/** The depth itself. */
const asDeep: Weigh = (depth) => depth;

/** Sum over institutions of what each adds. */
export function depthStanding(
  standing: StandingCells,
  cells: Float64Array,
  weigh: Weigh = asDeep,
): number {
  let sum = 0;
  for (const institution of standing) {
    let deepest = 0;
    for (const cell of institution) deepest = Math.max(deepest, cells[cell]!);
    sum += weigh(deepest);
  }
  return sum;
}

/**
 * Makes the function that writes the same of several days. The same links stand day after day, so
 * that each institution is weighed once a coding.
 */
export function depthsStanding(
  days: readonly StandingCells[],
  weigh: Weigh = asDeep,
): (cells: Float64Array, into: Float64Array) => void {
  const institutions = new Map<
    string,
    { readonly at: number; readonly cells: readonly number[] }
  >();
  const standing = days.map((of) =>
    Int32Array.from(of, (cells) => {
      const name = cells.join();
      const known = institutions.get(name) ?? { at: institutions.size, cells };
      institutions.set(name, known);
      return known.at;
    })
  );
  const alone = [...institutions.values()].map(({ cells }) => [cells]);
  const worth = new Float64Array(alone.length);
  return (cells, into) => {
    for (let at = 0; at < alone.length; at++) worth[at] = depthStanding(alone[at]!, cells, weigh);
    for (let day = 0; day < standing.length; day++) {
      const of = standing[day]!;
      let sum = 0;
      for (let each = 0; each < of.length; each++) sum += worth[of[each]!]!;
      into[day] = sum;
    }
  };
}
