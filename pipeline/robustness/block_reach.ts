/**
 * What recoding a few cells of a block can change, tried out or bounded.
 *
 * @module
 */
import type { Alternatives, Recoder, Recoding } from "./recoding.ts";
import type { Addend, SumBlocks } from "./sum_blocks.ts";

/** A change of a block, with the recodings that make it; none where it is only a bound. */
export interface Reached extends Addend {
  readonly recodings: readonly Recoding[] | undefined;
}

/** How much amount, weight and number of units of a change count for. */
export type Worth = Addend;

/** What blocks can reach. */
export interface BlockReach {
  /** Most cells of a block that are told apart; the last stands for all larger numbers. */
  readonly most: (block: number) => number;
  /** The change by so many cells that is worth most: found if they were tried, else its bound. */
  readonly best: (block: number, cells: number, worth: Worth) => Reached;
  /** Tries all codings of so many cells; false where they were tried or are too many. */
  readonly tryOut: (block: number, cells: number) => boolean;
}

/** Most cells of a block that are tried together. */
const mostTried = 3;

/** Numbers of cells of a block that are bounded one by one; all larger ones share a bound. */
const mostBounded = 8;

/** Most codings of a block that are tried for one number of cells. */
const mostWays = 2000;

/** Weights that differ by no more are the same. */
const sameWeight = 1e-12;

/**
 * Makes what blocks can reach where each cell may be wrong by up to a limit. What one cell can do is
 * tried out; of more cells it is bounded, by the range of amounts and by the slope of the measure
 * where it has one, until it is asked to try.
 *
 * @param limit most points by which a cell may be wrong
 * @param bit bit of that limit among those of the alternatives
 */
export function blockReach(
  sum: SumBlocks,
  limit: number,
  bit: number,
  recoder: Recoder,
  alternativesOf: (cell: number) => Alternatives,
): BlockReach {
  const { blocks } = sum;
  const values = blocks.map(({ cells }) =>
    cells.map((cell) => {
      const { values, allowed } = alternativesOf(cell);
      return values.filter((_, at) => (allowed[at]! & bit) !== 0);
    })
  );
  const tried = blocks.map((): (Reached[] | undefined)[] => []);
  const bounds = boundsOf(sum, limit);

  const ofOne = (block: number): Reached[] => {
    const found: Reached[] = [];
    for (const cell of blocks[block]!.cells) {
      const { values, allowed } = alternativesOf(cell);
      const changes = sum.changesBy(cell);
      for (let at = 0; at < values.length; at++) {
        if ((allowed[at]! & bit) === 0) continue;
        keepExtremes(found, changes, 3 * at, () => [{ cell, value: values[at]! }]);
      }
    }
    return found;
  };
  const change = new Float64Array(3);
  const ofSeveral = (block: number, count: number): Reached[] => {
    const found: Reached[] = [];
    const { cells } = blocks[block]!;
    const chosen: Recoding[] = [];
    const asChosen = () => [...chosen];
    const from = (first: number) => {
      if (chosen.length === count) {
        sum.change(block, change);
        keepExtremes(found, change, 0, asChosen);
        return;
      }
      for (let at = first; at <= cells.length - (count - chosen.length); at++) {
        const cell = cells[at]!;
        for (const value of values[block]![at]!) {
          recoder.put(cell, value);
          chosen.push({ cell, value });
          from(at + 1);
          chosen.pop();
        }
        recoder.undo(cell);
      }
    };
    from(0);
    return found;
  };
  const triedOne = (block: number) => tried[block]![1] ??= ofOne(block);
  return {
    most: (block) => Math.min(blocks[block]!.cells.length, mostBounded),
    best: (block, cells, worth) => {
      const found = cells === 1 ? triedOne(block) : tried[block]![cells];
      return found
        ? mostWorth(found, worth) ?? { ...nothing, recodings: [] }
        : bounds(block, cells, worth);
    },
    tryOut: (block, cells) => {
      if (cells < 2 || cells > mostTried || tried[block]![cells]) return false;
      if (waysOf(values[block]!.map(({ length }) => length), cells) > mostWays) return false;
      tried[block]![cells] = ofSeveral(block, cells);
      return true;
    },
  };
}

const nothing: Addend = { amount: 0, weight: 0, units: 0 };

/** What a change is worth. */
export function worthOf(change: Addend, worth: Worth): number {
  return worth.amount * change.amount + worth.weight * change.weight + worth.units * change.units;
}

function mostWorth(found: readonly Reached[], worth: Worth): Reached | undefined {
  let best: Reached | undefined;
  let highest = -Infinity;
  for (const each of found) {
    const here = worthOf(each, worth);
    if (here > highest) {
      highest = here;
      best = each;
    }
  }
  return best;
}

/**
 * Keeps of all changes those with the least and the greatest amount, weight by weight: whatever
 * amounts and weights are worth, no other change is worth more.
 *
 * @param changes where the change stands, from a place on
 */
function keepExtremes(
  found: Reached[],
  changes: Float64Array,
  from: number,
  recodings: () => readonly Recoding[],
): void {
  const amount = changes[from]!;
  const weight = changes[from + 1]!;
  const units = changes[from + 2]!;
  let least = -1;
  let greatest = -1;
  for (let at = 0; at < found.length; at++) {
    const other = found[at]!;
    if (other.units !== units || Math.abs(other.weight - weight) > sameWeight) continue;
    if (least === -1 || other.amount < found[least]!.amount) least = at;
    if (greatest === -1 || other.amount > found[greatest]!.amount) greatest = at;
  }
  if (least !== -1 && amount >= found[least]!.amount && amount <= found[greatest]!.amount) return;
  const reached = { amount, weight, units, recodings: recodings() };
  if (least === greatest) found.push(reached);
  else found[amount < found[least]!.amount ? least : greatest] = reached;
}

/** Codings of so many of some cells: the choices of cells times at most their values. */
function waysOf(lengths: readonly number[], cells: number): number {
  const values = lengths.toSorted((a, b) => b - a);
  const subsets = values.slice(0, cells).reduce(
    (all, _, each) => all * (values.length - each) / (each + 1),
    1,
  );
  return values.slice(0, cells).reduce((product, each) => product * each, subsets);
}

/** Makes the bounds: each unit of a block goes where it is worth most, within its range. */
function boundsOf({ statistic, blocks }: SumBlocks, limit: number) {
  const { range: [least, greatest], slope } = statistic;
  return (block: number, cells: number, worth: Worth): Reached => {
    const { members, adds } = blocks[block]!;
    const count = members.length;
    // A unit counts for 1 at most, and adds what lies within its range.
    const ends = [least, greatest].map((end): Addend => ({ amount: end, weight: 1, units: 1 }));
    const best = [nothing, ...ends].reduce((best, each) =>
      worthOf(each, worth) > worthOf(best, worth) ? each : best
    );
    const all = {
      amount: count * best.amount - adds.amount,
      weight: count * best.weight - adds.weight,
      units: count * best.units - adds.units,
    };
    if (slope === undefined || cells === mostBounded) return { ...all, recodings: undefined };
    const sloping = {
      ...nothing,
      amount: Math.sign(worth.amount) * slope * limit * cells * count,
    };
    const closer = worthOf(sloping, worth) < worthOf(all, worth) ? sloping : all;
    return { ...closer, recodings: undefined };
  };
}
