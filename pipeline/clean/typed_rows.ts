/**
 * Merged rows as the typed rows that later stages read, for rules that are about what those see.
 *
 * @module
 */
import { allows, valueOf } from "../tables/kind.ts";
import type { Row, Table } from "../tables/table.ts";
import type { MergedRow } from "./merge.ts";

/**
 * The rows of a table with the values that its kinds give; `undefined` where some cell is none that
 * its column may hold.
 */
export function typedRows<Of extends Table>(
  table: Of,
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
): Row<Of>[] | undefined {
  const rows = tables.get(table) ?? [];
  const columns = Object.entries(table.columns);
  const sound = rows.every(({ cells }) =>
    columns.every(([name, { kind }]) => allows(kind, cells[name]!.text))
  );
  if (!sound) return undefined;
  return rows.map(({ rowId, kept, cells }) => {
    const values = columns.map(([name, { kind }]) => [name, valueOf(kind, cells[name]!.text)]);
    return { row_id: rowId, case: kept.raw.case, ...Object.fromEntries(values) } as Row<Of>;
  });
}
