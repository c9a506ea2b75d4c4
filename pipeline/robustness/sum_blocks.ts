/**
 * A sum over units, parted into blocks that share no cell, so that what one block adds rests on its
 * own cells alone.
 *
 * @module
 */
import type { CodedEvidence } from "../findings/evidence/evidence.ts";
import type { SumStatistic } from "../findings/statistics/statistic.ts";
import type { Alternatives, Recoder } from "./recoding.ts";

/** Amount, weight and number of units, or by how much they change. */
export interface Addend {
  readonly amount: number;
  readonly weight: number;
  readonly units: number;
}

/** Units that share cells with one another and with no other unit. */
export interface Block {
  /** Places of the units among those of the statistic. */
  readonly members: readonly number[];
  readonly cells: readonly number[];
  /** What it adds as coded. */
  readonly adds: Addend;
}

/** The blocks of a sum. */
export interface SumBlocks {
  readonly statistic: SumStatistic;
  readonly blocks: readonly Block[];
  /** Place of the block that a cell bears on; none of other cells. */
  readonly blockOf: ReadonlyMap<number, number>;
  /** What all blocks add together, as coded. */
  readonly total: Addend;
  /** Writes what a block adds as `coded` stands, less what it adds as coded: as of an addend. */
  readonly change: (block: number, into: Float64Array) => void;
  /** The same of every other value of one of its cells, value by value; worked out once. */
  readonly changesBy: (cell: number) => Float64Array;
}

/**
 * Parts a sum into its blocks.
 *
 * @param coded stands as coded
 * @param alternativesOf values that are tried for a cell
 */
export function sumBlocks(
  statistic: SumStatistic,
  coded: CodedEvidence,
  recoder: Recoder,
  alternativesOf: (cell: number) => Alternatives,
): SumBlocks {
  const { units, measure } = statistic;
  const one = new Float64Array(2);
  const measured = (members: readonly number[], into: Float64Array) => {
    into.fill(0);
    for (const member of members) {
      measure(coded, units[member]!.at, one);
      into[0]! += one[0]!;
      into[1]! += one[1]!;
      if (one[1]! > 0) into[2]! += 1;
    }
  };
  const now = new Float64Array(3);
  const blocks = membersOfBlocks(statistic).map((members): Block => {
    measured(members, now);
    return {
      members,
      cells: [...new Set(members.flatMap((member) => units[member]!.cells))],
      adds: { amount: now[0]!, weight: now[1]!, units: now[2]! },
    };
  });
  const blockOf = new Map(blocks.flatMap(({ cells }, at) => cells.map((cell) => [cell, at])));
  const change = (block: number, into: Float64Array) => {
    const { members, adds } = blocks[block]!;
    measured(members, into);
    into[0]! -= adds.amount;
    into[1]! -= adds.weight;
    into[2]! -= adds.units;
  };
  const known = new Map<number, Float64Array>();
  return {
    statistic,
    blocks,
    blockOf,
    total: {
      amount: blocks.reduce((sum, { adds }) => sum + adds.amount, 0),
      weight: blocks.reduce((sum, { adds }) => sum + adds.weight, 0),
      units: blocks.reduce((sum, { adds }) => sum + adds.units, 0),
    },
    change,
    changesBy: (cell) => {
      let changes = known.get(cell);
      if (changes) return changes;
      const { values } = alternativesOf(cell);
      changes = new Float64Array(3 * values.length);
      for (let at = 0; at < values.length; at++) {
        recoder.put(cell, values[at]!);
        change(blockOf.get(cell)!, now);
        changes.set(now, 3 * at);
      }
      recoder.undo(cell);
      known.set(cell, changes);
      return changes;
    },
  };
}

/** Units by block: those that a chain of shared cells links. */
function membersOfBlocks({ units }: SumStatistic): number[][] {
  const leader = [...units.keys()];
  const leaderOf = (unit: number): number => {
    let at = unit;
    while (leader[at] !== at) at = leader[at]!;
    return at;
  };
  const owner = new Map<number, number>();
  for (const [at, { cells }] of units.entries()) {
    for (const cell of cells) {
      const before = owner.get(cell);
      if (before === undefined) owner.set(cell, at);
      else leader[leaderOf(at)] = leaderOf(before);
    }
  }
  return [...Map.groupBy(units.keys(), leaderOf).values()];
}
