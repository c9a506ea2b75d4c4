/**
 * Errors that coders could have made, cell by cell.
 *
 * @module
 */
import { keyOf, threefry, uniformOf } from "../base/inference/keyed_words.ts";
import { normalQuantile } from "../base/inference/normal_quantile.ts";
import type { Evidence } from "../findings/evidence/evidence.ts";
import type { CodedCell } from "../measures/coding/coded_cells.ts";

/** Seed of the noise: any number; results hold for others too. */
const seed = 1954;

/**
 * Writes the values of the cells under two draws: each key and number gives two words.
 *
 * @param pair number of the pair of draws
 */
export type DrawPair = (pair: number, one: Float64Array, other: Float64Array) => void;

/**
 * Makes the function that lets cells err: an independent normal error on the scale from 0 to 100, by
 * reflection at its ends, and a slip of a step for a code. What a cell draws rests on its table, row
 * and column and on the number of the draw alone: other cells may come, go or change.
 *
 * @param cells numbers of the cells that err
 * @param spreadOf standard deviation in points of a cell's error, or the chance of a slip of a code
 */
export function erring(
  evidence: Evidence,
  cells: readonly number[],
  spreadOf: (cell: CodedCell) => number,
): DrawPair {
  const places = Int32Array.from(cells);
  const keys = cells.map((cell) => keyOf(nameOf(evidence.cells[cell]!)));
  const keys0 = Int32Array.from(keys, ([word]) => word);
  const keys1 = Int32Array.from(keys, ([, word]) => word);
  const spreads = Float64Array.from(cells, (cell) => spreadOf(evidence.cells[cell]!));
  const coded = Float64Array.from(cells, (cell) => evidence.asCoded[cell]!);
  const steps = cells.map((cell) => evidence.cells[cell]!.steps);
  const words = new Int32Array(2);
  return (pair, one, other) => {
    for (let at = 0; at < places.length; at++) {
      threefry(keys0[at]!, keys1[at]!, pair, seed, words);
      const cell = places[at]!;
      const ends = steps[at];
      const spread = spreads[at]!;
      const value = coded[at]!;
      const [first, second] = [uniformOf(words[0]!), uniformOf(words[1]!)];
      if (ends) {
        one[cell] = slipped(value, ends, spread, first);
        other[cell] = slipped(value, ends, spread, second);
      } else {
        one[cell] = reflected(value + spread * normalQuantile(first));
        other[cell] = reflected(value + spread * normalQuantile(second));
      }
    }
  };
}

/** The name that a cell keeps, whatever stands beside it. */
function nameOf({ table, row, column }: CodedCell): string {
  return `${table}\n${row}\n${column}`;
}

/**
 * A code that may be one step off, up or down alike; at an end of its steps only inward.
 *
 * @param chance chance of a slip
 * @param drawn a uniform number: low ones slip down, high ones up
 */
export function slipped(
  code: number,
  [first, last]: readonly [number, number],
  chance: number,
  drawn: number,
): number {
  const down = drawn < chance / 2;
  if (!down && drawn < 1 - chance / 2) return code;
  if (code === first) return Math.min(last, code + 1);
  if (code === last) return Math.max(first, code - 1);
  return code + (down ? -1 : 1);
}

/** A value that left the scale from 0 to 100, folded back at its ends. */
export function reflected(value: number): number {
  let folded = value;
  while (folded < 0 || folded > 100) folded = folded < 0 ? -folded : 200 - folded;
  return folded;
}
