/**
 * The real raw sheets in memory, and ways to change them there.
 *
 * @module
 */
import { assert } from "@std/assert";
import { cleanedFiles, readRawFiles } from "../../pipeline/clean/main.ts";
import { wholeFiles } from "../../pipeline/stages/content.ts";
import { cleanFiles, readRawSheets } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { inventoryRows, inventoryText } from "../../pipeline/clean/inventory_rows.ts";
import { headerDigests, type RawFolder } from "../../pipeline/clean/raw_folder.ts";
import { readSheet, type Sheet } from "../../pipeline/base/sheets/read_sheet.ts";
import { allTables } from "../../pipeline/tables/all.ts";
import { inventoryPath } from "../../pipeline/tables/inventory.ts";
import type { Table } from "../../pipeline/tables/table.ts";
import { toCsv } from "../../pipeline/base/sheets/write_sheet.ts";

/** Every raw file as it stands on disk. */
export const realFiles: readonly RawFile[] = await readRawFiles();

/** What cleaning makes of the real files. */
export const realCleaned = cleanFiles(realFiles);

/** File and line of the raw row that a clean row was kept from. */
export function keptPlace(table: string, rowId: string): string {
  const origin = realCleaned.origins.find((each) =>
    each.table === table && each.row_id === rowId && each.fate === "kept"
  );
  assert(origin, `${table} has no row ${rowId}`);
  return `${origin.file}:${origin.line}`;
}

/** Text of every clean table by path; ledger and row origins, which name raw lines, left out. */
export function tableTexts(files: readonly RawFile[]): Map<string, string> {
  const texts = [...wholeFiles(cleanedFiles(cleanFiles(files)))].filter(([path]) =>
    path.includes("/tables/")
  );
  return new Map(texts.map(([path, text]) => [path, String(text)]));
}

/** A folder that holds these files and an inventory of just them. */
export async function folderOf(
  files: readonly RawFile[],
  tables: readonly Table[] = allTables,
): Promise<RawFolder> {
  const sheets = files.filter(({ path }) => path !== inventoryPath);
  const folder = { sheets, others: [], headers: await headerDigests(sheets) };
  const text = inventoryText(inventoryRows(folder, readRawSheets(sheets, tables).sheets));
  const inventory = { path: inventoryPath, bytes: new TextEncoder().encode(text) };
  return { ...folder, sheets: [...sheets, inventory] };
}

/** A raw file read as a sheet. */
export function sheetOf({ path, bytes }: RawFile): Sheet {
  return readSheet(path, bytes);
}

/** A raw file of rows. */
export function fileOf(
  path: string,
  header: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): RawFile {
  return { path, bytes: new TextEncoder().encode(toCsv(header, rows)) };
}

/** The same files with the bytes of one of them changed. */
export function withBytes(
  files: readonly RawFile[],
  path: string,
  change: (bytes: Uint8Array) => Uint8Array,
): RawFile[] {
  if (!files.some((file) => file.path === path)) throw new Error(`No raw file ${path}`);
  return files.map((file) => file.path === path ? { path, bytes: change(file.bytes) } : file);
}

/** The same files with the text of one of them changed. */
export function withText(
  files: readonly RawFile[],
  path: string,
  change: (text: string) => string,
): RawFile[] {
  return withBytes(
    files,
    path,
    (bytes) => new TextEncoder().encode(change(new TextDecoder().decode(bytes))),
  );
}

/** The same files with the rows of one of them changed. */
export function withRows(
  files: readonly RawFile[],
  path: string,
  change: (rows: Record<string, string>[]) => readonly Readonly<Record<string, string>>[],
): RawFile[] {
  return withBytes(files, path, (bytes) => {
    const { header, rows } = readSheet(path, bytes);
    return fileOf(path, header, change(rows.map(({ cells }) => ({ ...cells })))).bytes;
  });
}
