/**
 * Rows together with the description of their table.
 *
 * @module
 */
import type { DerivedTable, Row } from "./derived_table.ts";

/** A derived table with its rows. */
export interface MadeTable {
  readonly table: DerivedTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows with the description of their table, which they must fit. */
export function made<Of extends DerivedTable>(table: Of, rows: readonly Row<Of>[]): MadeTable {
  return { table, rows };
}
