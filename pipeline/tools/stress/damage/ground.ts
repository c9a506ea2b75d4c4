/**
 * The sound raw sheets, as damages find them.
 *
 * @module
 */
import { type CleanedFiles, cleanFolder } from "../../../clean/clean_files.ts";
import type { RawFile, RawFolder } from "../../../clean/raw_folder.ts";
import { placeOf } from "../../../clean/raw_sheet.ts";
import { readRawSheet } from "../../../base/sheets/read_raw_sheet.ts";
import type { SheetRow } from "../../../base/sheets/read_sheet.ts";
import { allTables } from "../../../tables/all.ts";
import { links, type Table } from "../../../tables/table.ts";

/** A sheet with its rows and lines. */
export interface GroundSheet {
  readonly file: RawFile;
  readonly table: Table;
  readonly header: readonly string[];
  /** Rows that are read: those withdrawn are left out. */
  readonly rows: readonly SheetRow[];
  /** Lines without their ends, the header first. */
  readonly lines: readonly string[];
}

/** Raw sheets without a fault, and what is known of them. */
export interface Ground {
  readonly folder: RawFolder;
  readonly sheets: readonly GroundSheet[];
  readonly cleaned: CleanedFiles;
  /** Texts by which rows are named from other sheets, by table. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Prepares the raw sheets. What they are must be sound: a fault of theirs would hide others. */
export function groundOf(folder: RawFolder): Ground {
  const cleaned = cleanFolder(folder);
  const withdrawn = new Set(
    cleaned.origins.filter(({ rule }) => rule.includes("withdrawn"))
      .map(({ file, line }) => `${file}:${line}`),
  );
  const sheets = folder.sheets.flatMap((file): GroundSheet[] => {
    const place = placeOf(file.path, allTables);
    if (!place) return [];
    const { header, rows } = readRawSheet(file.path, file.bytes);
    return [{
      file,
      table: place.table,
      header,
      rows: rows.filter(({ line }) => !withdrawn.has(`${file.path}:${line}`)),
      lines: new TextDecoder().decode(file.bytes).split("\n").slice(0, -1),
    }];
  });
  return { folder, sheets, cleaned, named: namesIn(sheets) };
}

/** What the cells that refer to a table hold, by its name. */
function namesIn(sheets: readonly GroundSheet[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { table, rows } of sheets) {
    for (const { columns, table: target } of links(table)) {
      const from = table.columns[columns.at(-1)!]!.from;
      const texts = named.get(target) ?? new Set();
      for (const { cells } of rows) texts.add((cells[from] ?? "").trim());
      named.set(target, texts);
    }
  }
  return named;
}
