/**
 * What the path of a raw file says.
 *
 * @module
 */

/**
 * Whether cleaning uses the sheet up: names, dates, documents read, answers, corrections and
 * withdrawals say how to read other cells and rows, and the inventory counts them, so that their rows
 * are in no clean table and have no origin.
 */
export function isReadingSheet(file: string): boolean {
  return file === "data-raw/inventory.csv" ||
    /^data-raw\/(?:[^/]+\/)?(?:crosswalks\/(?:actors|coverage|dates|documents_read)|answers|corrections|withdrawals)(?:\.[\w-]+)?\.csv$/
      .test(file);
}

/**
 * The case folder of a raw file; empty for a file directly in `data-raw`, in its `crosswalks` or in
 * its `second-reading`.
 *
 * @example
 * ```ts
 * import { caseOf } from "./raw_rows.ts";
 * caseOf("data-raw/japan/positions.allied.csv"); // "japan"
 * caseOf("data-raw/crosswalks/nodes.csv"); // ""
 * ```
 */
export function caseOf(file: string): string {
  const [, folder = "", ...below] = file.split("/");
  return below.length === 0 || ["crosswalks", "second-reading"].includes(folder) ? "" : folder;
}
