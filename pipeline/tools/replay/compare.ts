/**
 * Where a clean table first differs from the rebuilt one.
 *
 * @module
 */
import { readSheet, type Sheet } from "../../base/sheets/read_sheet.ts";
import type { Discrepancy } from "./discrepancy.ts";

/**
 * The first row and column in which the table in place differs from the rebuilt one; `undefined`
 * where every byte is the same.
 *
 * @param table name of the clean table
 * @param inPlace text of the table as committed
 * @param rebuilt text that raw sheets, ledger and row origins give
 */
export function firstDifference(
  table: string,
  inPlace: string,
  rebuilt: string,
): Discrepancy | undefined {
  if (inPlace === rebuilt) return undefined;
  const file = `data-clean/tables/${table}.csv`;
  return cellDifference(table, sheetOf(file, inPlace), sheetOf(file, rebuilt)) ??
    lineDifference(table, file, inPlace, rebuilt);
}

function sheetOf(file: string, text: string): Sheet {
  return readSheet(file, new TextEncoder().encode(text));
}

function cellDifference(table: string, inPlace: Sheet, rebuilt: Sheet): Discrepancy | undefined {
  const { file, header } = inPlace;
  for (let at = 0; at < Math.max(inPlace.rows.length, rebuilt.rows.length); at++) {
    const [found, expected] = [inPlace.rows[at], rebuilt.rows[at]];
    const row = found?.cells["row_id"] ?? expected?.cells["row_id"] ?? "";
    const line = found?.line ?? 0;
    for (const column of header) {
      const [foundText, expectedText] = [found?.cells[column], expected?.cells[column]];
      if (foundText === expectedText) continue;
      return {
        kind: "table-differs",
        file,
        line,
        table,
        row,
        column,
        found: foundText ?? "no such row",
        expected: expectedText ?? "no such row",
      };
    }
  }
  return undefined;
}

/** Same cells in other bytes: a cell quoted without need, another line end. */
function lineDifference(
  table: string,
  file: string,
  inPlace: string,
  rebuilt: string,
): Discrepancy {
  const [found, expected] = [inPlace.split("\n"), rebuilt.split("\n")];
  const longest = found.length > expected.length ? found : expected;
  const at = longest.findIndex((_, index) => found[index] !== expected[index]);
  return {
    kind: "table-differs",
    file,
    line: at + 1,
    table,
    row: "",
    column: "",
    found: found[at] ?? "no such line",
    expected: expected[at] ?? "no such line",
  };
}
