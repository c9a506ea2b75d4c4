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
 * @param options what each unit can gain, from the fewest cells on
 * @param most most cells to try
 * @returns none where even `most` cells do not suffice
 * @see Bellman 1957, Dynamic Programming; the multiple-choice knapsack of Sinha and Zoltners 1979
 */
export function fewestCells(
  options: readonly (readonly Gain[])[],
  need: number,
  most: number,
): Choice | undefined {
  for (let allowed = Math.min(4, most);; allowed = Math.min(most, allowed * 2)) {
    const { gains, choice } = bestGains(options, allowed);
    const cells = gains.findIndex((gain) => gain >= need);
    if (cells !== -1) return choice(cells);
    if (allowed >= most) return undefined;
  }
}

/** The most that can be gained with each number of cells, and how. */
export interface BestGains {
  /** By the number of cells that may be taken, from none. */
  readonly gains: Float64Array;
  /** Which options gain it. */
  readonly choice: (cells: number) => Choice;
}

/** The most that units can gain together with up to so many cells; see {@linkcode fewestCells}. */
export function bestGains(options: readonly (readonly Gain[])[], most: number): BestGains {
  const width = most + 1;
  const gains = new Float64Array(width);
  const places: number[] = [];
  const takenBy = new Int8Array(options.length * width).fill(-1);
  for (let unit = 0; unit < options.length; unit++) {
    const ofUnit = options[unit]!;
    undominated(ofUnit, places);
    if (places.length === 0) continue;
    // From the most cells down, so that each total still holds what came before this unit.
    for (let total = most; total > 0; total--) {
      let highest = gains[total]!;
      for (const at of places) {
        const { cells, gain } = ofUnit[at]!;
        if (cells > total) break;
        const reached = gains[total - cells]! + gain;
        if (reached > highest) {
          highest = reached;
          takenBy[unit * width + total] = at;
        }
      }
      gains[total] = highest;
    }
  }
  const choice = (cells: number): Choice => {
    const taken = new Array<number>(options.length).fill(-1);
    let left = cells;
    for (let unit = options.length - 1; unit >= 0; unit--) {
      const at = takenBy[unit * width + left]!;
      taken[unit] = at;
      if (at !== -1) left -= options[unit]![at]!.cells;
    }
    return { cells, taken };
  };
  return { gains, choice };
}

/** Writes the places of the options that gain more than every one with fewer cells. */
function undominated(gains: readonly Gain[], into: number[]): void {
  into.length = 0;
  let best = 0;
  for (let at = 0; at < gains.length; at++) {
    if (gains[at]!.gain <= best) continue;
    best = gains[at]!.gain;
    into.push(at);
  }
}
