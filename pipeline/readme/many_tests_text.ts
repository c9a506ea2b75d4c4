/**
 * How many findings can be told from chance when all are read together.
 *
 * @module
 */
import type { AdjustedPLine } from "../tables/derived/findings/adjusted_p.ts";

/** The level that the sentence speaks of. */
const level = 0.05;

/**
 * One sentence: how many claims have a p of at most 5 % by themselves, and how many with Holm's
 * adjustment for their number.
 */
export function manyTestsText(lines: readonly AdjustedPLine[]): string {
  const ps = lines.flatMap(({ p, adjusted_p }) =>
    p === null || adjusted_p === null || Number.isNaN(p) ? [] : [{ p, adjusted_p }]
  );
  const alone = ps.filter(({ p }) => p <= level).length;
  const together = ps.filter(({ adjusted_p }) => adjusted_p <= level).length;
  return `Of the ${ps.length} claims that were tested against chance, ${few(alone)} can be told ` +
    `from it at the 5% level when each is looked at by itself, and ${few(together)} when all are ` +
    "looked at together (Holm's method).";
}

function few(count: number): string {
  return count === 0 ? "none" : `${count}`;
}
