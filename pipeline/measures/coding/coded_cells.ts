/**
 * The cells that coders filled by judgement and that the findings rest on, so that each can be
 * doubted by itself.
 *
 * @module
 */

/** Kinds of cell that are doubted together. */
export const layers = ["positions", "outcomes", "salience", "intensities", "codes"] as const;

/** A kind of cell. */
export type Layer = typeof layers[number];

/** A cell on a scale from 0 to 100, or a code of a few steps. */
export interface CodedCell {
  /** Name of the clean table. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly layer: Layer;
  /**
   * How unsure it is: 0 for confidence A or evidence `read`, 1 for B or `cited`, 2 for C or
   * `known`.
   */
  readonly doubt: 0 | 1 | 2;
  /** First and last step of a code; without them the cell lies on the scale from 0 to 100. */
  readonly steps?: readonly [first: number, last: number];
}

/** Cells by number, each once. */
export interface CellRegister {
  readonly cells: readonly CodedCell[];
  /**
   * The number of a cell, which is entered where it is new.
   *
   * @param row the row itself: its identity and the column name the cell
   * @param make what the cell is; asked for once
   */
  readonly numberOf: (row: object, column: string, make: () => Omit<CodedCell, "column">) => number;
  /** A register that begins with the cells of this one, which what it enters leaves as it is. */
  readonly branch: () => CellRegister;
}

/** An empty register. */
export function cellRegister(): CellRegister {
  return registerOf([], new Map());
}

function registerOf(
  cells: CodedCell[],
  numbers: Map<string, Map<object, number>>,
): CellRegister {
  return {
    cells,
    branch: () =>
      registerOf(
        [...cells],
        new Map([...numbers].map(([column, known]) => [column, new Map(known)])),
      ),
    numberOf: (row, column, make) => {
      let ofColumn = numbers.get(column);
      if (!ofColumn) numbers.set(column, ofColumn = new Map());
      let number = ofColumn.get(row);
      if (number === undefined) {
        number = cells.length;
        ofColumn.set(row, number);
        cells.push({ ...make(), column });
      }
      return number;
    },
  };
}

/** How unsure a cell is whose row is graded by the coder's confidence. */
export const doubtByConfidence = { A: 0, B: 1, C: 2 } as const;

/** How unsure a cell is whose row is graded by how far its source was checked. */
export const doubtByEvidence = { read: 0, cited: 1, known: 2 } as const;
