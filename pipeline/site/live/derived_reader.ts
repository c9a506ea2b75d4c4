/**
 * Derived tables with their types, from what the page has loaded.
 *
 * @module
 */
import { toCsv } from "../../base/sheets/write_sheet.ts";
import type { DerivedTable, Row } from "../../tables/derived/derived_table.ts";
import { readDerived, type ReadTable } from "../../tables/derived/read_derived.ts";
import { type PackedTable, unpacked } from "../embedded/packed_table.ts";
import { derivedId } from "../embedded/site_tables.ts";
import { loadTable } from "./load_table.ts";

/** The CSV text that a table was packed from. */
export function csvText(table: PackedTable): string {
  const { header } = table;
  return toCsv(
    header,
    unpacked(table).map((record) =>
      Object.fromEntries(header.map((name, place) => [name, record[place]!]))
    ),
  );
}

/** A reader of the tables that are given; each is read once. */
export async function loadedReader(tables: readonly DerivedTable[]): Promise<ReadTable> {
  const texts = new Map(
    await Promise.all(
      tables.map(async (table) =>
        [derivedId(table), csvText(await loadTable(derivedId(table)))] as const
      ),
    ),
  );
  const known = new Map<string, readonly object[]>();
  return <Of extends DerivedTable>(table: Of) => {
    const id = derivedId(table);
    const rows = known.get(id) ?? readDerived(table, texts.get(id)!);
    known.set(id, rows);
    // A map cannot say that each key has rows of its own type.
    return rows as readonly Row<Of>[];
  };
}
