/**
 * Rows made for a test, as short as it needs them.
 *
 * @module
 */
import type { RawRow } from "../../pipeline/clean/cell.ts";
import { cleanTables, readingTables } from "../../pipeline/tables/all.ts";
import { rawHeader, type Table } from "../../pipeline/tables/table.ts";

/** The table of a name. */
export function tableOf(name: string): Table {
  return [...cleanTables, ...readingTables].find((table) => table.name === name)!;
}

/** A raw row of a table; columns not given are empty. */
export function rawRow(
  name: string,
  cells: Readonly<Record<string, string>>,
  place: Partial<Pick<RawRow, "file" | "line" | "rowId" | "case">> = {},
): RawRow {
  const table = tableOf(name);
  const empty = Object.fromEntries(rawHeader(table).map((column) => [column, ""]));
  const all = { ...empty, ...cells };
  return {
    table,
    case: "japan",
    file: `data-raw/japan/${table.sheet}.csv`,
    line: 2,
    rowId: "row",
    written: all,
    cells: all,
    ...place,
  };
}
