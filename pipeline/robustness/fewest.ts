/**
 * The fewest cells by which something comes about, as far as it is known.
 *
 * @module
 */
import type { Recoding } from "./recoding.ts";

/** How many cells it takes. */
export interface Fewest {
  /** No fewer cells suffice: proven; Infinity where no number of them does. */
  readonly atLeast: number;
  /** Cells that do suffice; none where no recoding was found. */
  readonly recodings: readonly Recoding[] | undefined;
}

/** Of several ways, the one with the fewest cells; of several bounds, the lowest. */
export function least(ways: readonly Fewest[]): Fewest {
  const found = ways.flatMap(({ recodings }) => recodings ? [recodings] : [])
    .sort((a, b) => a.length - b.length);
  return { atLeast: Math.min(...ways.map(({ atLeast }) => atLeast)), recodings: found[0] };
}

/** All of several ways at once; a cell that two of them recode otherwise counts for the first. */
export function jointly(ways: readonly Fewest[]): Fewest {
  const recodings = ways.every((way) => way.recodings)
    ? [...new Map(ways.flatMap((way) => way.recodings!).reverse().map((each) => [each.cell, each]))
      .values()]
    : undefined;
  return { atLeast: Math.max(...ways.map(({ atLeast }) => atLeast)), recodings };
}
