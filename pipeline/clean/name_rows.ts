/**
 * From sheets to named rows, with corrections applied.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import type { RawSheet } from "./raw_sheet.ts";
import type { SheetRow } from "../base/sheets/read_sheet.ts";
import type { Table } from "../tables/table.ts";
import { guardedRows } from "./guarded_rows.ts";
import { joinKey, rowIds } from "./row_id.ts";
import { type RawRow, textOf, textsOf } from "./cell.ts";

/** Gives every row of all sheets its id; rows with the same key, blanks around it apart, share one. */
export function nameRows(sheets: readonly RawSheet[]): RawRow[] {
  const byTable = Map.groupBy(sheets, (sheet) => sheet.table);
  return [...byTable].flatMap(([table, ofTable]) => {
    const keyOf = (row: SheetRow) => table.key.map((column) => textOf(row, column));
    const rows = ofTable.values().flatMap((sheet) => sheet.rows);
    // The id of another row is made of parts already.
    const inParts = new Set(table.id.filter((column) => isRowId(table, column)));
    const ids = rowIds(rows.map((row) => ({
      key: keyOf(row),
      id: table.id.flatMap((column) => {
        const text = textOf(row, column);
        return inParts.has(column) ? text.split("/") : [text];
      }),
    })));
    return ofTable.flatMap((sheet) =>
      sheet.rows.map((row): RawRow => ({
        table,
        case: sheet.case,
        file: row.file,
        line: row.line,
        rowId: ids.get(joinKey(keyOf(row)))!,
        written: row.cells,
        cells: row.cells,
      }))
    );
  });
}

function isRowId(table: Table, raw: string): boolean {
  return Object.values(table.columns).some(({ from, rowOf }) => from === raw && rowOf);
}

/**
 * Replaces raw text by what `data-raw/corrections.csv` gives for it. A correction whose raw text
 * has changed, or that matches no row, is a problem: it was made for a sheet that is no more.
 *
 * @param rows all rows, those of the corrections sheet among them
 */
export function correctRows(
  rows: readonly RawRow[],
): { readonly rows: readonly RawRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const corrected = new Map<RawRow, Record<string, string>>();
  const corrections = rows.filter((row) => row.table.role === "corrections");
  const find = guardedRows(rows, corrections, "correction");
  for (const correction of corrections) {
    const { column = "", value = "" } = textsOf(correction);
    const found = find(correction);
    if ("problem" in found) problems.push(found.problem);
    else {
      const { row } = found;
      corrected.set(row, { ...(corrected.get(row) ?? row.cells), [column]: value });
    }
  }
  return {
    rows: rows.map((row) => corrected.has(row) ? { ...row, cells: corrected.get(row)! } : row),
    problems,
  };
}
