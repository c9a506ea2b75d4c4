/**
 * Which table, row and columns a user means.
 *
 * @module
 */
import { type Answer, refuseName } from "../../base/problems/answer.ts";
import { cleanTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";
import type { TextRow } from "./trace_data.ts";

/** The clean table of a name. */
export function findTable(name: string): Answer<Table> {
  const found = cleanTables.find((table) => table.name === name);
  if (found) return { found };
  const names = cleanTables.map((table) => table.name);
  return refuseName("Cannot find the table", name, `one of ${names.join(" · ")}`, names);
}

/**
 * The row of an id. A part of an id, in small or capital letters, is enough where only one row has
 * it.
 */
export function findRow(table: Table, rows: readonly TextRow[], id: string): Answer<TextRow> {
  const exact = rows.find((row) => row["row_id"] === id);
  if (exact) return { found: exact };
  const ids = rows.map((row) => row["row_id"]!);
  const part = id.toLowerCase();
  const fitting = rows.filter((row) => row["row_id"]!.toLowerCase().includes(part));
  if (fitting.length === 1) return { found: fitting[0]! };
  if (fitting.length === 0) {
    return refuseName("Cannot find the row", id, `a row id of the table ${table.name}`, ids);
  }
  const shown = fitting.slice(0, 5).map((row) => row["row_id"]).join(" · ");
  const more = fitting.length > 5 ? " …" : "";
  return {
    refused:
      `Cannot choose the row: found ${
        JSON.stringify(id)
      } in ${fitting.length} ids of the table ${table.name}, expected a part of one id only; ` +
      `they are ${shown}${more}`,
  };
}

/**
 * The clean columns of a name; the name of a raw column stands for all that are made of it, and no
 * name for all columns.
 */
export function findColumns(table: Table, name: string | undefined): Answer<readonly string[]> {
  const columns = Object.keys(table.columns);
  if (name === undefined) return { found: columns };
  if (columns.includes(name)) return { found: [name] };
  const made = columns.filter((column) => table.columns[column]!.from === name);
  if (made.length > 0) return { found: made };
  return refuseName("Cannot find the column", name, `a column of the table ${table.name}`, columns);
}
