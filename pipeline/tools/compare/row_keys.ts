/**
 * By what a row of a table is known, whatever else in it changes.
 *
 * @module
 */
import { placeOf } from "../../clean/raw_sheet.ts";
import { allTables } from "../../tables/all.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";

const derivedKeys = new Map(derivedTables.map((table) => [derivedPath(table), table.key]));

/** Columns that name a row of the table at a path; none where no description says. */
export function rowKey(path: string): readonly string[] {
  if (path.startsWith("data-clean/tables/")) return ["row_id"];
  return derivedKeys.get(path) ?? placeOf(path, allTables)?.table.key ?? [];
}
