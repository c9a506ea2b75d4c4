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
 * Solves the choice of at most one option a unit exactly, by dynamic programming over units and
 * cells: the fewest cells whose gains sum to at least `need`.
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
  const worthwhile = options.map(undominated);
  for (let allowed = Math.min(4, most);; allowed = Math.min(most, allowed * 2)) {
    const choice = within(options, worthwhile, need, allowed);
    if (choice || allowed >= most) return choice;
  }
}

/** Places of the options that gain more than every one with fewer cells; options stand by cells. */
function undominated(gains: readonly Gain[]): number[] {
  let best = 0;
  return gains.flatMap(({ gain }, at) => {
    if (gain <= best) return [];
    best = gain;
    return [at];
  });
}

/** As {@linkcode fewestCells}, with a table of so many cells. */
function within(
  options: readonly (readonly Gain[])[],
  worthwhile: readonly (readonly number[])[],
  need: number,
  allowed: number,
): Choice | undefined {
  const width = allowed + 1;
  const best = new Float64Array(width);
  const takenBy = new Int8Array(options.length * width).fill(-1);
  for (let unit = 0; unit < options.length; unit++) {
    const places = worthwhile[unit]!;
    if (places.length === 0) continue;
    const ofUnit = options[unit]!;
    // From the most cells down, so that each total still holds what came before this unit.
    for (let total = allowed; total > 0; total--) {
      let highest = best[total]!;
      for (const at of places) {
        const { cells, gain } = ofUnit[at]!;
        if (cells > total) break;
        const reached = best[total - cells]! + gain;
        if (reached > highest) {
          highest = reached;
          takenBy[unit * width + total] = at;
        }
      }
      best[total] = highest;
    }
  }
  const cells = best.findIndex((gain) => gain >= need);
  if (cells === -1) return undefined;
  const taken = new Array<number>(options.length).fill(-1);
  let left = cells;
  for (let unit = options.length - 1; unit >= 0; unit--) {
    const at = takenBy[unit * width + left]!;
    taken[unit] = at;
    if (at !== -1) left -= options[unit]![at]!.cells;
  }
  return { cells, taken };
}
