/**
 * What the inventory is to say of the files as they are.
 *
 * @module
 */
import { counted } from "../base/words/lists.ts";
import { byText } from "../base/words/order.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import { inventory, inventoryPath } from "../tables/inventory.ts";
import { rawHeader } from "../tables/table.ts";
import type { RawFolder } from "./raw_folder.ts";
import type { RawSheet } from "./raw_sheet.ts";

/** A row of the inventory. */
export interface InventoryRow {
  /** Path below `data-raw`. */
  readonly file: string;
  /** Rows of the sheet; empty for a document. */
  readonly rows: string;
  /** SHA-256 of the header line; empty for a document. */
  readonly header: string;
}

/**
 * A row for every sheet that was read, and for every document (`.md`), in the order of their paths.
 * What is neither has no place in the folder.
 */
export function inventoryRows(folder: RawFolder, sheets: readonly RawSheet[]): InventoryRow[] {
  const documents = folder.others.filter(({ path, kind }) =>
    kind === "file" && path.endsWith(".md")
  );
  return [
    ...sheets.filter(({ file }) => file !== inventoryPath).map(({ file, rows }) => ({
      file: belowRaw(file),
      rows: `${rows.length}`,
      header: folder.headers.get(file)!,
    })),
    ...documents.map(({ path }) => ({ file: belowRaw(path), rows: "", header: "" })),
  ];
}

/** The rows that a sheet of the inventory has. */
export function rowsRecorded(sheet: RawSheet): InventoryRow[] {
  return sheet.rows.map(({ cells }) => ({
    file: cells["file"] ?? "",
    rows: cells["rows"] ?? "",
    header: cells["header"] ?? "",
  }));
}

/** The text of the inventory, in the order of the files. */
export function inventoryText(rows: readonly InventoryRow[]): string {
  return toCsv(rawHeader(inventory), rows.toSorted((a, b) => byText(a.file, b.file)));
}

/** What differs between two inventories, a sentence a file, in the order of their paths. */
export function inventoryChanges(
  before: readonly InventoryRow[],
  after: readonly InventoryRow[],
): { readonly gains: readonly string[]; readonly losses: readonly string[] } {
  const known = new Map(before.map((row) => [row.file, row]));
  const found = new Map(after.map((row) => [row.file, row]));
  const gains: string[] = [];
  const losses: string[] = [];
  for (const file of [...new Set([...known.keys(), ...found.keys()])].sort(byText)) {
    const [was, is] = [known.get(file), found.get(file)];
    if (!is) losses.push(`${file}: gone, with ${rowCount(was!)}`);
    else if (!was) gains.push(`${file}: new${is.rows === "" ? "" : `, with ${rowCount(is)}`}`);
    else if (Number(is.rows) < Number(was.rows)) {
      losses.push(`${file}: ${was.rows} -> ${rowCount(is)}`);
    } else if (is.rows !== was.rows) gains.push(`${file}: ${was.rows || 0} -> ${rowCount(is)}`);
    else if (is.header !== was.header) gains.push(`${file}: another header`);
  }
  return { gains, losses };
}

/** "3 rows"; a document has none. */
function rowCount({ rows }: InventoryRow): string {
  return counted(Number(rows), "row");
}

function belowRaw(path: string): string {
  return path.slice("data-raw/".length);
}
