/**
 * From sheets to named rows, with corrections applied.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { nearestHint } from "../base/problems/nearest.ts";
import type { RawSheet } from "./raw_sheet.ts";
import type { SheetRow } from "../base/sheets/read_sheet.ts";
import { joinKey, rowIds } from "./row_id.ts";
import type { RawRow } from "./cell.ts";

/** Gives every row of all sheets its id; rows with the same key share one. */
export function nameRows(sheets: readonly RawSheet[]): RawRow[] {
  const byTable = Map.groupBy(sheets, (sheet) => sheet.table);
  return [...byTable].flatMap(([table, ofTable]) => {
    const keyOf = (row: SheetRow) => table.key.map((column) => row.cells[column] ?? "");
    const rows = ofTable.flatMap((sheet) => sheet.rows);
    const ids = rowIds(rows.map((row) => ({
      key: keyOf(row),
      id: table.id.map((column) => row.cells[column] ?? ""),
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
  const placeOf = (file: string, rowId: string) => joinKey([file, rowId]);
  const corrections = rows.filter((row) => row.table.role === "corrections");
  const files = new Set(corrections.map(({ cells }) => `data-raw/${cells["file"]}`));
  const byPlace = new Map(
    rows.filter(({ file }) => files.has(file)).map((row) => [placeOf(row.file, row.rowId), row]),
  );
  const corrected = new Map<RawRow, Record<string, string>>();
  for (const { cells, file, line } of corrections) {
    const { row_key: rowId = "", column = "", expect = "", value = "" } = cells;
    const target = byPlace.get(placeOf(`data-raw/${cells["file"]}`, rowId));
    const place = { file, line };
    if (!target || !(column in target.cells)) {
      problems.push({
        ...place,
        code: "correction-unmatched",
        column: target ? "column" : "row_key",
        value: target ? column : rowId,
        expected: target
          ? `a raw column of ${target.table.sheet}`
          : `the id of a row of data-raw/${cells["file"]}`,
        hint: target
          ? nearestHint(column, Object.keys(target.cells))
          : nearestHint(rowId, idsIn(rows, `data-raw/${cells["file"]}`)),
      });
    } else if (target.written[column] !== expect) {
      problems.push({
        ...place,
        code: "correction-stale",
        column: "expect",
        value: expect,
        expected: `the raw text ${JSON.stringify(target.written[column])}`,
        hint: `look at ${target.file}:${target.line} and judge anew`,
      });
    } else {
      corrected.set(target, { ...(corrected.get(target) ?? target.cells), [column]: value });
    }
  }
  return {
    rows: rows.map((row) => corrected.has(row) ? { ...row, cells: corrected.get(row)! } : row),
    problems,
  };
}

function idsIn(rows: readonly RawRow[], file: string): string[] {
  return rows.filter((row) => row.file === file).map((row) => row.rowId);
}
