/**
 * Tables of the site as rows of texts.
 *
 * @module
 */
import { type PackedTable, unpacked } from "../embedded/packed_table.ts";
import { isInParts, partsOf, type SiteTable } from "../embedded/site_tables.ts";
import { loadTable } from "./load_table.ts";

/** A table as texts, by row and column. */
export interface TextTable {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
}

const known = new Map<PackedTable, TextTable>();

/** The texts of a packed table; each is unpacked once. */
function textsOf(table: PackedTable): TextTable {
  const made = known.get(table) ?? { header: table.header, records: unpacked(table) };
  known.set(table, made);
  return made;
}

/** The texts of a table by its name on the site. */
export async function loadTexts(id: string): Promise<TextTable> {
  return textsOf(await loadTable(id));
}

/** The texts of a table, whether it is kept whole or in parts. */
export async function loadWhole(table: SiteTable): Promise<TextTable> {
  if (!isInParts(table)) return await loadTexts(table.id);
  const parts = await Promise.all(partsOf(table.id).map(loadTexts));
  return { header: parts[0]!.header, records: parts.flatMap(({ records }) => records) };
}

/** Rows by column. */
export function textRows({ header, records }: TextTable): Record<string, string>[] {
  return records.map((record) =>
    Object.fromEntries(header.map((name, place) => [name, record[place]!]))
  );
}

/** Rows by column of a packed table. */
export function packedRows(table: PackedTable): Record<string, string>[] {
  return textRows(textsOf(table));
}
