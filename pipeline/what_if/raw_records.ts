/**
 * What the records of cleaning say of the raw rows behind a clean one.
 *
 * @module
 */
import type { LedgerLine, RowOrigin } from "../clean/cell.ts";

/** Lines of the ledger and of the row origins, as `data-clean` holds them. */
export interface CleaningRecords {
  readonly ledger: readonly LedgerLine[];
  readonly origins: readonly RowOrigin[];
}

/** The records of a clean row. */
export interface RowRecords {
  /** The raw rows that it is made of, that which was kept first. */
  readonly origins: readonly RowOrigin[];
  readonly ledger: readonly LedgerLine[];
}

/** Makes the finder of the records of a row, by the name of its table and its row id. */
export function recordsFinder(
  { ledger, origins }: CleaningRecords,
): (table: string, row: string) => RowRecords {
  const placeOf = (each: { readonly table: string; readonly row_id: string }) =>
    `${each.table}\n${each.row_id}`;
  const lines = Map.groupBy(ledger, placeOf);
  const rows = Map.groupBy(origins.filter(({ fate }) => fate !== "dropped"), placeOf);
  return (table, row) => {
    const place = `${table}\n${row}`;
    const found = rows.get(place) ?? [];
    return {
      origins: [...found].sort((a, b) => Number(b.fate === "kept") - Number(a.fate === "kept")),
      ledger: lines.get(place) ?? [],
    };
  };
}
