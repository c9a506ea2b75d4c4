/**
 * All clean tables as the page holds them.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import type { CleanTexts } from "../../tables/clean_texts.ts";
import type { PackedTable } from "../embedded/packed_table.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { loadTable } from "./load_table.ts";
import { packedRows } from "./text_rows.ts";

/** Packed clean tables by name. */
export type PackedTables = readonly (readonly [name: string, table: PackedTable])[];

/** Loads every clean table. */
export async function loadCleanTables(): Promise<PackedTables> {
  return await Promise.all(
    cleanTables.map(async ({ name }) => [name, await loadTable(cleanId(name))] as const),
  );
}

/** The rows of clean tables. */
export function textsOf(tables: PackedTables): CleanTexts {
  return new Map(tables.map(([name, table]) => [name, packedRows(table)]));
}
