/**
 * The smallest number of cells by which units can together gain enough.
 *
 * @module
 */

/** What a unit gains by recoding so many of its cells. */
export interface Gain {
  readonly cells: number;
  readonly gain: number;
}

/** Which option each unit takes: its place among the unit's gains, -1 for none. */
export interface Choice {
  readonly cells: number;
  readonly taken: readonly number[];
}

/**
 * Solves the choice of at most one option a unit exactly, by dynamic programming over units and cells:
 * the fewest cells whose gains sum to at least `need`.
 *
 * @param options what each unit can gain
 * @param most most cells to try
 * @returns none where even `most` cells do not suffice
 * @see Bellman 1957, Dynamic Programming; the multiple-choice knapsack of Sinha and Zoltners 1979
 */
export function fewestCells(
  options: readonly (readonly Gain[])[],
  need: number,
  most: number,
): Choice | undefined {
  const useful = options.map((gains) => gains.some(({ gain }) => gain > 0));
  for (let allowed = 0;; allowed = Math.min(most, Math.max(1, allowed * 4))) {
    const choice = within(options, useful, need, allowed);
    if (choice || allowed === most) return choice;
  }
}

/** As {@linkcode fewestCells}, with a table of so many cells. */
function within(
  options: readonly (readonly Gain[])[],
  useful: readonly boolean[],
  need: number,
  allowed: number,
): Choice | undefined {
  const width = allowed + 1;
  let best = new Float64Array(width);
  const takenBy: Int8Array[] = [];
  for (let unit = 0; unit < options.length; unit++) {
    const taken = new Int8Array(width).fill(-1);
    takenBy.push(taken);
    if (!useful[unit]) continue;
    const next = best.slice();
    for (const [at, { cells, gain }] of options[unit]!.entries()) {
      for (let total = cells; total < width; total++) {
        const reached = best[total - cells]! + gain;
        if (reached > next[total]!) {
          next[total] = reached;
          taken[total] = at;
        }
      }
    }
    best = next;
  }
  const cells = best.findIndex((gain) => gain >= need);
  if (cells === -1) return undefined;
  const taken = new Array<number>(options.length).fill(-1);
  let left = cells;
  for (let unit = options.length - 1; unit >= 0; unit--) {
    const at = takenBy[unit]![left]!;
    taken[unit] = at;
    if (at !== -1) left -= options[unit]![at]!.cells;
  }
  return { cells, taken };
}
