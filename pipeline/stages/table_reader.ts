/**
 * Derived tables as the stages before wrote them.
 *
 * @module
 */
import { derivedPath, type DerivedTable, type Row } from "../tables/derived/derived_table.ts";
import { readDerived, type ReadTable } from "../tables/derived/read_derived.ts";

/** A reader of tables, and how many rows it has read. */
export interface TableReader {
  readonly read: ReadTable;
  readonly rowsRead: () => number;
}

/** Reads the file of each table once, when it is first asked for. */
export function tableReader(): TableReader {
  const known = new Map<DerivedTable, readonly object[]>();
  return {
    read: <Of extends DerivedTable>(table: Of) => {
      const rows = known.get(table) ??
        readDerived(table, Deno.readTextFileSync(derivedPath(table)));
      known.set(table, rows);
      // A map cannot say that each key has rows of its own type.
      return rows as readonly Row<Of>[];
    },
    rowsRead: () => [...known.values()].reduce((sum, rows) => sum + rows.length, 0),
  };
}
