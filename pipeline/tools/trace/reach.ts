/**
 * What a row reaches: the rows that refer to it, what is made of its table, and the findings that
 * it bears on.
 *
 * @module
 */
import { joinKey } from "../../clean/row_id.ts";
import { cleanTables } from "../../tables/all.ts";
import { idColumns, links, type Table } from "../../tables/table.ts";
import type { Bearing, FindingReach } from "./finding_reach.ts";
import type { TextRow, TraceData } from "./trace_data.ts";

/** A summary or figure, and the clean tables that it is made of. */
export interface TableUser {
  readonly kind: "summary" | "figure";
  readonly name: string;
  readonly reads: readonly string[];
}

/** What is made of the clean tables. */
export interface Users {
  readonly ofTables: readonly TableUser[];
  /** The findings that a row bears on. */
  readonly findingsOf: (table: string, rowId: string) => readonly FindingReach[];
}

/** Something that a row reaches. */
export interface Reached {
  readonly kind: TableUser["kind"] | "table" | "finding";
  readonly name: string;
  /** Number of rows that refer to the row, for a table. */
  readonly rows?: number;
  /** How the row bears on it, for a finding. */
  readonly bearing?: Bearing;
}

/**
 * What a row reaches: tables with rows that refer to it, then the summaries and figures that read
 * its table, then the findings that it bears on.
 */
export function reachOf(
  data: TraceData,
  table: Table,
  row: TextRow,
  { ofTables, findingsOf }: Users,
): Reached[] {
  const key = joinKey(idColumns(table).map((column) => row[column]!));
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
    ...ofTables.filter(({ reads }) => reads.includes(table.name))
      .map(({ kind, name }) => ({ kind, name })),
    ...findingsOf(table.name, row["row_id"]!)
      .map(({ finding, bearing }) => ({ kind: "finding" as const, name: finding, bearing })),
  ];
}
