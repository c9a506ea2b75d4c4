/**
 * The cells of the site's tables, from the files that the stages before wrote.
 *
 * @module
 */
import { parse } from "@std/csv";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { placeOf } from "../../clean/raw_sheet.ts";
import { allTables, cleanTables } from "../../tables/all.ts";
import { packed, type PackedTable } from "./packed_table.ts";
import { partId, type SiteTable } from "./site_tables.ts";

/** Packs a table that a stage wrote as CSV. */
export function packedCsv(text: string): PackedTable {
  const [header = [], ...records] = parse(text);
  return packed(header, records);
}

/**
 * Packs a table in parts, by the clean table that its rows are about, so that a page which shows one
 * table need not load what became of all others.
 */
export function packedParts(id: string, text: string): Map<string, PackedTable> {
  const [header = [], ...records] = parse(text);
  const about = header.indexOf("table");
  const byTable = Map.groupBy(records, (record) => record[about]!);
  return new Map(
    cleanTables.map(({ name }) => [partId(id, name), packed(header, byTable.get(name) ?? [])]),
  );
}

/**
 * Packs the sheets of tables that cleaning uses up: their rows as written, with file and line.
 *
 * @param raw every sheet below `data-raw`
 */
export function packedSheets(
  tables: readonly SiteTable[],
  raw: readonly RawFile[],
): Map<string, PackedTable> {
  return new Map(tables.flatMap(({ id, sheet, columns }) => {
    if (sheet === undefined) return [];
    const header = columns.map(({ name }) => name);
    const records = raw.filter(({ path }) => placeOf(path, allTables)?.table === sheet)
      .flatMap(({ path, bytes }) =>
        readSheet(path, bytes).rows.map(({ line, cells }) =>
          header.map((name) =>
            name === "file" ? path : name === "line" ? `${line}` : cells[name] ?? ""
          )
        )
      );
    return [[id, packed(header, records)] as const];
  }));
}
