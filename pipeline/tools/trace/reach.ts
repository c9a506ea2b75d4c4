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

/** What is made of clean rows: a summary, a figure, or the numbers of a page. */
export interface Use {
  readonly kind: "summary" | "figure" | "page";
  /** Name of the table, id of the figure, or file of the page. */
  readonly name: string;
  /**
   * What the row reaches of it: lines of the table or rows of `figures/<id>.csv`, from 1, or places
   * of numbers on the page; `undefined` where it is made of the row's table, and nothing says which
   * of its rows enter where.
   */
  readonly at: readonly number[] | undefined;
  /** Numbers as the page shows them, for a page. */
  readonly shown?: readonly string[];
}

/** What is made of the clean tables. */
export interface Users {
  /** The findings that a row bears on. */
  readonly findingsOf: (table: string, rowId: string) => readonly FindingReach[];
  /** What is made of a row, given the findings that it bears on. */
  readonly usesOf: (
    table: string,
    rowId: string,
    findings: readonly FindingReach[],
  ) => readonly Use[];
}

/** Something that a row reaches. */
export type Reached =
  | Use
  | {
    readonly kind: "table";
    readonly name: string;
    /** Number of rows that refer to the row. */
    readonly rows: number;
  }
  | { readonly kind: "finding"; readonly name: string; readonly bearing: Bearing };

/**
 * What a row reaches: tables with rows that refer to it, then the summaries, figures and pages that
 * are made of it, then the findings that it bears on.
 */
export function reachOf(
  data: TraceData,
  table: Table,
  row: TextRow,
  { usesOf, findingsOf }: Users,
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
  const findings = findingsOf(table.name, row["row_id"]!);
  return [
    ...referring,
    ...usesOf(table.name, row["row_id"]!, findings),
    ...findings.map(({ finding: name, bearing }) => ({ kind: "finding" as const, name, bearing })),
  ];
}
