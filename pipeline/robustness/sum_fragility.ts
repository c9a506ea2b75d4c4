/**
 * The fewest recodings that carry a sum over units past a mark.
 *
 * @module
 */
import { type BlockReach, type Reached, type Worth, worthOf } from "./block_reach.ts";
import type { Fewest } from "./fewest.ts";
import { type Choice, fewestCells, type Gain } from "./fewest_cells.ts";
import type { Recoding } from "./recoding.ts";
import type { SumBlocks } from "./sum_blocks.ts";

/** Where a sum must go: how much changes count for, and by how much they must raise it together. */
export interface Target {
  readonly worth: Worth;
  readonly need: number;
}

/** A sum with what its blocks can reach. */
export interface Side {
  readonly sum: SumBlocks;
  readonly reach: BlockReach;
}

/** What a block can gain with so many cells. */
export interface BlockGain extends Gain {
  readonly reached: Reached;
}

/**
 * Finds the fewest cells whose recoding makes a sum rise by enough. What one cell of a block can do
 * is tried out, and what two or three can wherever it matters; more is bounded. Where the bound and
 * what was found meet, the number is exact.
 *
 * @param below so many cells or more are of no use: then they are not looked for
 */
export function fewestForSum(
  { sum, reach }: Side,
  { worth, need }: Target,
  below: number,
): Fewest {
  const gains = gainsOf(sum, reach, worth);
  // With so many cells each block gains all that it can: more change nothing.
  const mostCells = gains.reduce((total, { length }) => total + length, 0);
  for (;;) {
    const lowest = fewestCells(gains, need, mostCells);
    if (lowest && lowest.cells >= below) return { atLeast: lowest.cells, recodings: undefined };
    const tried = lowest ? tryOutTaken(gains, lowest, reach) : [];
    if (tried.length > 0) {
      for (const block of tried) gains[block] = gainsOfBlock(block, reach, worth);
      continue;
    }
    const isFound = lowest?.taken.every((place, block) =>
      place === -1 || gains[block]![place]!.reached.recodings !== undefined
    );
    const found = gains.map(onlyFound);
    const best = isFound ? lowest : fewestCells(found, need, mostCells);
    return {
      // One salience bears on all issues of its actor, and no useful bound is known for that.
      atLeast: sum.statistic.bySalience ? 0 : lowest?.cells ?? Infinity,
      recodings: best && recodingsOf(isFound ? gains : found, best),
    };
  }
}

/** What each block can gain with one cell, two, and so on. */
export function gainsOf({ blocks }: SumBlocks, reach: BlockReach, worth: Worth): BlockGain[][] {
  return blocks.map((_, block) => gainsOfBlock(block, reach, worth));
}

function gainsOfBlock(block: number, reach: BlockReach, worth: Worth): BlockGain[] {
  return Array.from({ length: reach.most(block) }, (_, at) => {
    const reached = reach.best(block, at + 1, worth);
    return { cells: at + 1, gain: worthOf(reached, worth), reached };
  });
}

/** Tries out what a choice takes and is only a bound; the blocks in which anything was tried. */
export function tryOutTaken(
  gains: readonly (readonly BlockGain[])[],
  { taken }: Choice,
  reach: BlockReach,
): number[] {
  return taken.flatMap((place, block) => {
    if (place === -1) return [];
    const { cells, reached } = gains[block]![place]!;
    return !reached.recodings && reach.tryOut(block, cells) ? [block] : [];
  });
}

/** The gains that were found, without bounds. */
export function onlyFound(gains: readonly BlockGain[]): BlockGain[] {
  return gains.filter(({ reached }) => reached.recodings !== undefined);
}

/** The recodings of a choice; of a bound there are none. */
export function recodingsOf(
  gains: readonly (readonly BlockGain[])[],
  { taken }: Choice,
): Recoding[] {
  return taken.flatMap((place, block) =>
    place === -1 ? [] : gains[block]![place]!.reached.recodings ?? []
  );
}
