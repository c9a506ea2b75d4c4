/**
 * The fewest recodings that carry the difference of two means past a mark.
 *
 * @module
 */
import type { Worth } from "./block_reach.ts";
import type { Fewest } from "./fewest.ts";
import { bestGains, type Choice } from "./fewest_cells.ts";
import type { Recoding } from "./recoding.ts";
import {
  type BlockGain,
  gainsOf,
  onlyFound,
  recodingsOf,
  type Side,
  tryOutTaken,
} from "./sum_fragility.ts";

/** Most cells that are looked for on both sides together. */
const mostCells = 80;

/** By less a mean has not moved. */
const noMove = 1e-12;

/** How far a mean goes with so many cells, and how. */
interface Moved {
  readonly mean: number;
  readonly gains: readonly (readonly BlockGain[])[];
  readonly choice: Choice;
}

/**
 * Finds the fewest cells by which the first mean less the second comes to a value. Cells are shared
 * out between the two sides in every way; how far each goes with its own is worked out exactly, as a
 * ratio whose mark is raised until nothing more reaches it (Dinkelbach 1967, "On Nonlinear
 * Fractional Programming", Management Science 13(7)).
 *
 * @param direction whether the difference must rise or fall
 * @param mark what it must reach
 * @param below so many cells or more are of no use: then they are not looked for
 */
export function fewestForContrast(
  first: Side,
  second: Side,
  direction: 1 | -1,
  mark: number,
  below: number,
): Fewest {
  // A cell that bears on both sides may do the work of two.
  const shared = [...first.sum.blockOf.keys()].some((cell) => second.sum.blockOf.has(cell));
  for (;;) {
    const bound = shareOut(first, second, direction, mark, (gains) => gains);
    const atLeast = bound === undefined
      ? Infinity
      : shared
      ? withAllOnBoth(first, second, direction, mark)
      : bound[0].cells + bound[1].cells;
    if (atLeast >= below) return { atLeast, recodings: undefined };
    const tried = (bound ?? []).flatMap(({ side, moved: { gains, choice } }) =>
      tryOutTaken(gains, choice, side.reach)
    );
    if (tried.length > 0) continue;
    const found = shareOut(first, second, direction, mark, onlyFound);
    return {
      atLeast: first.sum.statistic.bySalience || second.sum.statistic.bySalience ? 0 : atLeast,
      recodings: found && once(
        found.flatMap(({ moved: { gains, choice } }) => recodingsOf(gains, choice)),
      ),
    };
  }
}

/** The fewest cells that would be enough if each could be recoded on both sides. */
function withAllOnBoth(first: Side, second: Side, direction: 1 | -1, mark: number): number {
  const ofFirst = furthest(first, direction, (gains) => gains);
  const ofSecond = furthest(second, direction === 1 ? -1 : 1, (gains) => gains);
  let cells = 0;
  while (
    cells < mostCells && direction * (ofFirst(cells).mean - ofSecond(cells).mean - mark) < 0
  ) cells++;
  return cells;
}

/** A cell that both sides recode counts for the first. */
function once(recodings: readonly Recoding[]): Recoding[] {
  const byCell = new Map(recodings.toReversed().map((each) => [each.cell, each]));
  return [...byCell.values()];
}

/** What one side does. */
interface Part {
  readonly side: Side;
  readonly cells: number;
  readonly moved: Moved;
}

/**
 * The fewest cells on both sides together that are enough, and how they are shared out.
 *
 * @param usable which of the gains of a block count
 */
function shareOut(
  first: Side,
  second: Side,
  direction: 1 | -1,
  mark: number,
  usable: (gains: readonly BlockGain[]) => readonly BlockGain[],
): readonly [Part, Part] | undefined {
  const ofFirst = furthest(first, direction, usable);
  const ofSecond = furthest(second, direction === 1 ? -1 : 1, usable);
  let before = -Infinity;
  for (let all = 0; all <= mostCells; all++) {
    for (let cells = all; cells >= 0; cells--) {
      const [one, two] = [ofFirst(cells), ofSecond(all - cells)];
      if (direction * (one.mean - two.mean - mark) >= 0) {
        return [
          { side: first, cells, moved: one },
          { side: second, cells: all - cells, moved: two },
        ];
      }
    }
    // Where neither side moves on with all cells, more will not help.
    const now = direction * (ofFirst(all).mean - ofSecond(all).mean);
    if (all > 0 && now <= before && isSpent(first, all) && isSpent(second, all)) return undefined;
    before = now;
  }
  return undefined;
}

/** Whether so many cells let each block of a side gain all that it can. */
function isSpent({ sum: { blocks }, reach }: Side, cells: number): boolean {
  return cells >= blocks.reduce((total, _, block) => total + reach.most(block), 0);
}

/** Makes the function that says how far a mean goes in a direction with so many cells. */
function furthest(
  { sum, reach }: Side,
  direction: 1 | -1,
  usable: (gains: readonly BlockGain[]) => readonly BlockGain[],
): (cells: number) => Moved {
  const { amount, weight } = sum.total;
  const none: Choice = { cells: 0, taken: sum.blocks.map(() => -1) };
  const known: Moved[] = [{ mean: amount / weight, gains: sum.blocks.map(() => []), choice: none }];
  const withCells = (cells: number): Moved => {
    let moved = at(cells - 1);
    for (;;) {
      // Whatever gains here lifts the mean beyond where it is.
      const worth: Worth = { amount: direction, weight: -direction * moved.mean, units: 0 };
      const gains = gainsOf(sum, reach, worth).map(usable);
      const choice = bestGains(gains, cells).choice(cells);
      const [total, weights] = reachedBy(gains, choice, [amount, weight]);
      const mean = total / weights;
      if (!(weights > 0) || !(direction * (mean - moved.mean) > noMove)) return moved;
      moved = { mean, gains, choice };
    }
  };
  const at = (cells: number): Moved => known[cells] ??= withCells(cells);
  return at;
}

/** Amount and weight after a choice. */
function reachedBy(
  gains: readonly (readonly BlockGain[])[],
  { taken }: Choice,
  [amount, weight]: readonly [number, number],
): readonly [number, number] {
  return taken.reduce(([amount, weight], place, block) => {
    if (place === -1) return [amount, weight] as const;
    const { reached } = gains[block]![place]!;
    return [amount + reached.amount, weight + reached.weight] as const;
  }, [amount, weight] as readonly [number, number]);
}
