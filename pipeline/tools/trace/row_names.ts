/**
 * The names by which tables of summaries and findings call clean rows.
 *
 * @module
 */
import type { RowNames } from "./derived_table.ts";
import type { TraceData } from "./trace_data.ts";

/**
 * Makes a function that gives the names of a table's rows: their ids; of linkages also the names of
 * the institutions that they are part of.
 */
export function rowNames({ tables }: Pick<TraceData, "tables">): (table: string) => RowNames {
  const made = new Map<string, RowNames>();
  return (table) => {
    const known = made.get(table);
    if (known) return known;
    const names = new Map<string, string[]>();
    const add = (name: string, id: string) => names.set(name, [...names.get(name) ?? [], id]);
    for (const row of tables.get(table) ?? []) add(row["row_id"]!, row["row_id"]!);
    if (table === "linkages") {
      for (const row of tables.get("institutions") ?? []) {
        if (row["institution"] !== row["linkage_id"]) add(row["institution"]!, row["linkage_id"]!);
      }
    }
    made.set(table, names);
    return names;
  };
}
