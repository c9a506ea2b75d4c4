/**
 * The cells that coders filled by judgement and that the findings rest on, so that each can be doubted
 * by itself.
 *
 * @module
 */

/** Kinds of cell that are doubted together. */
export const layers = ["positions", "outcomes", "salience", "intensities"] as const;

/** A kind of cell. */
export type Layer = typeof layers[number];

/** A cell on a scale from 0 to 100. */
export interface CodedCell {
  /** Name of the clean table. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly layer: Layer;
  /** How unsure it is: 0 for confidence A or evidence `read`, 1 for B or `cited`, 2 for C or `known`. */
  readonly doubt: 0 | 1 | 2;
}

/** Cells by number, each once. */
export interface CellRegister {
  readonly cells: readonly CodedCell[];
  /** The number of a cell, which is entered where it is new. */
  readonly numberOf: (cell: CodedCell) => number;
}

/** An empty register. */
export function cellRegister(): CellRegister {
  const cells: CodedCell[] = [];
  const numbers = new Map<string, number>();
  return {
    cells,
    numberOf: (cell) => {
      const key = `${cell.table}\n${cell.row}\n${cell.column}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = cells.length;
        numbers.set(key, number);
        cells.push(cell);
      }
      return number;
    },
  };
}

/** How unsure a cell is whose row is graded by the coder's confidence. */
export const doubtByConfidence = { A: 0, B: 1, C: 2 } as const;

/** How unsure a cell is whose row is graded by how far its source was checked. */
export const doubtByEvidence = { read: 0, cited: 1, known: 2 } as const;

/**
 * The median of some coded values; of an even number, the mean of the middle two.
 *
 * @param numbers numbers of the cells, at least one
 * @param coded value of each cell by its number
 */
export function medianOfCells(numbers: readonly number[], coded: Float64Array): number {
  if (numbers.length === 1) return coded[numbers[0]!]!;
  if (numbers.length === 2) return (coded[numbers[0]!]! + coded[numbers[1]!]!) / 2;
  const sorted = numbers.map((number) => coded[number]!).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
