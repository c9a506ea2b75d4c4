/**
 * The names by which tables of summaries and findings call clean rows.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import { idColumns } from "../../tables/table.ts";
import type { RowNames } from "./derived_table.ts";
import type { TraceData } from "./trace_data.ts";

/** Columns that put rows of a table together under one name, and those that name these rows. */
const groupings = cleanTables.flatMap((table) =>
  Object.entries(table.columns).flatMap(([group, { groups }]) =>
    groups === undefined ? [] : [{ group, groups, id: idColumns(table)[0]!, name: table.name }]
  )
);

/**
 * Makes a function that gives the names of a table's rows: their ids, and those under which a
 * judgement puts them together, such as the institutions that linkages are part of.
 */
export function rowNames({ tables }: Pick<TraceData, "tables">): (table: string) => RowNames {
  const made = new Map<string, RowNames>();
  return (table) => {
    const known = made.get(table);
    if (known) return known;
    const names = new Map<string, string[]>();
    const add = (name: string, id: string) => names.set(name, [...names.get(name) ?? [], id]);
    for (const row of tables.get(table) ?? []) add(row["row_id"]!, row["row_id"]!);
    for (const { group, id, name } of groupings.filter(({ groups }) => groups === table)) {
      for (const row of tables.get(name) ?? []) {
        if (row[group] !== row[id]) add(row[group]!, row[id]!);
      }
    }
    made.set(table, names);
    return names;
  };
}
