/**
 * Markdown tables of prose.
 *
 * @module
 */
import { markdownTable } from "../../base/words/markdown_table.ts";
import { type Piece, type Prose, textOf } from "./prose.ts";

/**
 * A Markdown table that remembers the cells of its numbers.
 *
 * @param rows the first is the header
 * @param words places of the columns that hold words, set left
 */
export function proseTable(
  rows: readonly (readonly Piece[])[],
  words: readonly number[] = [0],
): Prose {
  return {
    text: markdownTable(rows.map((row) => row.map(textOf)), words),
    numbers: rows.flat().flatMap((piece) => typeof piece === "string" ? [] : piece.numbers),
  };
}
