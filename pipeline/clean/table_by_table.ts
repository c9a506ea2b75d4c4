/**
 * How a check goes over all tables: each is looked at with the rows of those others that it asks for.
 *
 * @module
 */
import type { CodedRow } from "../tables/coded_row.ts";
import type { RowsOf } from "../tables/rule.ts";
import type { Table } from "../tables/table.ts";

/** What is found in a table. */
export type TableLook<Found> = (
  table: Table,
  rows: readonly CodedRow[],
  rowsOf: RowsOf,
) => readonly Found[];

/** Gives what is found in all tables, in their order. */
export type TableByTable<Found> = (
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  look: TableLook<Found>,
) => Found[];

/** Looks at every table. */
export function eachTable<Found>(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  look: TableLook<Found>,
): Found[] {
  const rowsOf = rowsFinder(tables);
  return [...tables].flatMap(([table, rows]) => look(table, rows, rowsOf));
}

/**
 * Makes the like of {@linkcode eachTable} for one check of tables that are changed again and again: a
 * table is looked at anew only where it or one that it asked for is not the very same as at first.
 */
export function changedTables<Found>(): TableByTable<Found> {
  const known = new Map<Table, Looked<Found>>();
  return (tables, look) => {
    const rowsOf = rowsFinder(tables);
    return [...tables].flatMap(([table, rows]) => {
      const first = known.get(table);
      if (
        first?.rows === rows && first.asked.entries().every(([name, of]) => rowsOf(name) === of)
      ) {
        return first.found;
      }
      const asked = new Map<string, readonly CodedRow[]>();
      const found = look(table, rows, (name) => {
        const of = rowsOf(name);
        asked.set(name, of);
        return of;
      });
      if (!first) known.set(table, { rows, asked, found });
      return found;
    });
  };
}

/**
 * Makes the like of a check of some tables together: what it found at first stands as long as each of
 * them is the very same.
 *
 * @param read the tables that it looks at, and no others
 */
export function sameRows<Rows extends readonly CodedRow[], Found>(
  read: readonly Table[],
  look: (tables: ReadonlyMap<Table, Rows>) => Found[],
): (tables: ReadonlyMap<Table, Rows>) => Found[] {
  let first: { readonly rows: readonly (Rows | undefined)[]; readonly found: Found[] } | undefined;
  return (tables) => {
    const rows = read.map((table) => tables.get(table));
    if (first?.rows.every((of, at) => of === rows[at])) return first.found;
    const found = look(tables);
    first ??= { rows, found };
    return found;
  };
}

/** What was found in a table when it was first looked at, and of what. */
interface Looked<Found> {
  readonly rows: readonly CodedRow[];
  readonly asked: ReadonlyMap<string, readonly CodedRow[]>;
  readonly found: readonly Found[];
}

const none: readonly CodedRow[] = [];

function rowsFinder(tables: ReadonlyMap<Table, readonly CodedRow[]>): RowsOf {
  const byName = new Map([...tables].map(([{ name }, rows]) => [name, rows]));
  return (name) => byName.get(name) ?? none;
}
