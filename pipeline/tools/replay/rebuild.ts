/**
 * From raw rows, ledger and row origins to the text of the clean tables.
 *
 * @module
 */
import type { SheetRow } from "../../base/sheets/read_sheet.ts";
import { cellKey } from "./check_ledger.ts";
import { caseOf } from "./raw_rows.ts";
import { type LedgerRecord, type OriginRecord, placeKey } from "./records.ts";

/**
 * Rebuilds clean tables. A cell holds what the ledger says; where the ledger is silent, the raw
 * cell of the same name; where there is none, nothing. Rows stand in the order of their ids.
 *
 * @param rawRows raw rows by place
 * @param headers columns of each table, by its name
 * @returns CSV text by table
 */
export function rebuildTables(
  rawRows: ReadonlyMap<string, SheetRow>,
  ledger: readonly LedgerRecord[],
  origins: readonly OriginRecord[],
  headers: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const said = new Map(
    ledger.map((line) => [cellKey(line.table, line.rowId, line.column), line.cleanText]),
  );
  const kept = Map.groupBy(origins.filter(({ fate }) => fate === "kept"), ({ table }) => table);
  const cellText = ({ table, rowId, place }: OriginRecord, column: string): string => {
    if (column === "row_id") return rowId;
    if (column === "case") return caseOf(place.file);
    return said.get(cellKey(table, rowId, column)) ??
      rawRows.get(placeKey(place))?.cells[column] ?? "";
  };
  return new Map([...headers].map(([table, header]) => {
    const rows = [...kept.get(table) ?? []].sort(byRowId)
      .map((origin) => header.map((column) => cellText(origin, column)));
    return [table, csvText([header, ...rows])];
  }));
}

/** Code unit order, which does not depend on the language of the machine. */
function byRowId(a: OriginRecord, b: OriginRecord): number {
  return a.rowId < b.rowId ? -1 : a.rowId > b.rowId ? 1 : 0;
}

/** CSV by RFC 4180 with lines ended by LF; cells are quoted only where they must be. */
function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
