/**
 * Reading a sheet that people keep: what would swallow rows or hide letters in it is refused.
 *
 * @module
 */
import type { Problem } from "../problems/problem.ts";
import { mayHideLetters } from "../words/unseen_letters.ts";
import { type Guards, readGuarded, type Sheet } from "./read_sheet.ts";
import { hiddenLetters } from "./hidden_letters.ts";
import { quoteFaults } from "./quote_faults.ts";
import { sheetProblem } from "./sheet_faults.ts";

/**
 * Reads a raw sheet. Beyond what {@linkcode readGuarded} guards against, no cell may run over
 * several lines, for a quotation mark too many would swallow rows; the last line must have its end,
 * or it may be cut; no row may be empty throughout; no letter may be one that nobody sees.
 *
 * @param file path that problems name
 * @param bytes content of the file
 */
export function readRawSheet(file: string, bytes: Uint8Array): Sheet {
  return readGuarded(file, bytes, rawGuards);
}

const rawGuards: Guards = {
  text: (file, text, scan) => {
    const cut = cutEnd(file, text);
    // What is open on the line that is cut is open for being cut.
    const sound = scan.strayQuotes.length + scan.broken.length === 0;
    const quotes = sound ? [] : quoteFaults(file, text).filter(({ line }) => line !== cut?.line);
    return cut ? [...quotes, cut] : quotes;
  },
  rows: ({ file, header, rows }, text) => [
    ...(mayHideLetters(text) ? hiddenLetters(file, header, rows) : []),
    ...rows.filter(({ cells }) => header.every((name) => cells[name] === ""))
      .map(({ line }) =>
        sheetProblem(file, "row-blank", line, "", "a row on every line", "remove the line")
      ),
  ],
};

/** A last line without its end. */
function cutEnd(file: string, text: string): Problem | undefined {
  if (text.endsWith("\n")) return undefined;
  const lines = text.split("\n");
  return sheetProblem(
    file,
    "file-cut",
    lines.length,
    lines.at(-1)!.slice(-30),
    "a line end after the last row",
    "look whether the row is whole, then end its line",
  );
}
