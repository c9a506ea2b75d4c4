/**
 * Edits as a file, as the command `what-if` takes it, and back.
 *
 * @module
 */
import { parse } from "@std/csv";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { type Edit, editLine, editOfLine } from "../../what_if/edits.ts";

const columns = ["table", "row", "column", "value", "note"] as const;

/** The text of `edits.csv`. */
export function editsCsv(edits: readonly Edit[]): string {
  return toCsv(columns, edits.map((edit) => ({ ...editLine(edit), note: "" })));
}

/**
 * The edits of such a text.
 *
 * @returns the edits, or in a sentence why the text holds none
 */
export function editsIn(text: string): readonly Edit[] | string {
  let records: string[][];
  try {
    records = parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return "Cannot read the edits: the file is no CSV";
  }
  const [header = [], ...rows] = records;
  const missing = columns.filter((name) => name !== "note" && !header.includes(name));
  if (missing.length > 0) {
    return `Cannot read the edits: expected the columns ${columns.join()}, found ${header.join()}`;
  }
  const edits: Edit[] = [];
  for (const row of rows) {
    const cell = (name: string) => row[header.indexOf(name)] ?? "";
    const found = editOfLine({
      table: cell("table"),
      row: cell("row"),
      column: cell("column"),
      value: cell("value"),
    });
    if ("refused" in found) return found.refused;
    edits.push(found.found);
  }
  return edits;
}
