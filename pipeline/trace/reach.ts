/**
 * What a row reaches: the rows that refer to it and, once they are declared, what is made of its
 * table.
 *
 * @module
 */
import { links } from "../clean/references.ts";
import { joinKey } from "../clean/row_id.ts";
import { cleanTables } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import type { TextRow, TraceData } from "./trace_data.ts";

/** A summary, figure or finding, and the clean tables that it is made of. */
export interface TableUser {
  readonly kind: "summary" | "figure" | "finding";
  readonly name: string;
  readonly reads: readonly string[];
  /** Of some tables, the ids of the rows that it is made of; of the others all rows. */
  readonly rows?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Something that a row reaches. */
export interface Reached {
  readonly kind: TableUser["kind"] | "table";
  readonly name: string;
  /** Number of rows that refer to the row, for a table. */
  readonly rows?: number;
}

/**
 * What a row reaches: tables with rows that refer to it, then the summaries, figures and findings
 * that read its table.
 *
 * @param users what is made of which tables, as the later stages declare it
 */
export function reachOf(
  data: TraceData,
  table: Table,
  row: TextRow,
  users: readonly TableUser[],
): Reached[] {
  const key = joinKey(idTexts(table, row));
  const referring = cleanTables.flatMap((other): Reached[] => {
    const toTable = links(other).filter((link) => link.table === table.name);
    const rows = (data.tables.get(other.name) ?? []).filter((each) =>
      toTable.some(({ columns }) =>
        joinKey(columns.map((column) => each[column]!)) === key
      )
    ).length;
    return rows > 0 ? [{ kind: "table", name: other.name, rows }] : [];
  });
  return [
    ...referring,
    ...users.filter(({ reads, rows }) =>
      reads.includes(table.name) && (rows?.get(table.name)?.has(row["row_id"]!) ?? true)
    )
      .map(({ kind, name }) => ({ kind, name })),
  ];
}

/** Texts by which other tables name the row. */
function idTexts(table: Table, row: TextRow): string[] {
  return table.id.map((raw) => {
    const [name] = Object.entries(table.columns).find(([, { from }]) => from === raw)!;
    return row[name]!;
  });
}
