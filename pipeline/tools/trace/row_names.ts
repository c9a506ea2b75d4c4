/**
 * The clean rows that cells of derived tables name.
 *
 * @module
 */
import type { DerivedColumn } from "../../tables/derived/derived_table.ts";
import { idColumns, type Table } from "../../tables/table.ts";
import type { TraceData } from "./trace_data.ts";

/** Columns of a derived table that together name rows of a clean one. */
export interface RowReference extends Pick<DerivedColumn, "through" | "some"> {
  readonly columns: readonly string[];
  readonly table: Table;
}

/** Ids of the clean rows that a name stands for: none where there is no such row. */
export type RowsNamed = (reference: RowReference, name: string) => readonly string[];

/**
 * Makes a function that finds rows by name: a row's id, its id columns joined by `/`, or what the
 * table that a reference goes through calls it.
 */
export function rowsNamed({ tables }: Pick<TraceData, "tables">): RowsNamed {
  const known = new Map<string, Map<string, Set<string>>>();
  const namesOf = ({ table, through }: RowReference) => {
    const key = `${table.name} ${through?.table.name}`;
    const found = known.get(key);
    if (found) return found;
    const names = new Map<string, Set<string>>();
    const add = (name: string, id: string) =>
      names.set(name, (names.get(name) ?? new Set()).add(id));
    const ids = idColumns(table);
    for (const row of tables.get(table.name) ?? []) {
      add(row["row_id"]!, row["row_id"]!);
      add(ids.map((id) => row[id]).join("/"), row["row_id"]!);
    }
    for (const row of through ? tables.get(through.table.name) ?? [] : []) {
      const target = Object.entries(through!.table.columns)
        .find(([, { refersTo }]) => refersTo === table.name)![0];
      add(row[through!.column]!, row[target]!);
    }
    known.set(key, names);
    return names;
  };
  return (reference, name) => [...namesOf(reference).get(name) ?? []];
}
