/**
 * The clean rows behind something, each with the raw cells that it is made of and its document.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import { idColumns, type Table } from "../../tables/table.ts";
import { byKey, byNumber } from "../../base/words/order.ts";
import type { Answer } from "../../base/problems/answer.ts";
import { type CellLife, cellLife, placeOf, staleCell } from "./cell_life.ts";
import type { CleanRows, ColumnsRead } from "./clean_rows_behind.ts";
import { type RowSource, sourceOf } from "./row_source.ts";
import { rowKey, type TraceData } from "./trace_data.ts";

/** A clean row behind something. */
export interface RowBehind {
  readonly table: string;
  readonly rowId: string;
  readonly columns: ColumnsRead;
}

/** A clean row with the raw cells that it is made of, and its document. */
export interface RowTrail extends RowBehind {
  readonly cells: readonly CellLife[];
  readonly source: RowSource | undefined;
}

/** Clean rows as a list: table by table, in the order of the clean tables. */
export function rowsBehind(data: TraceData, behind: CleanRows): RowBehind[] {
  return cleanTables.flatMap(({ name: table }) => {
    const read = behind.get(table);
    return read === undefined ? [] : (data.tables.get(table) ?? []).flatMap((row) => {
      const columns = read.get(row["row_id"]!);
      return columns === undefined ? [] : [{ table, rowId: row["row_id"]!, columns }];
    });
  });
}

/**
 * The cells of rows that were read; of a row as a whole those that are coded, not the ids by which
 * it is named nor the words on it. Refused where the raw sheets are no longer those that the clean
 * tables were made of.
 */
export function rowTrails(data: TraceData, rows: readonly RowBehind[]): Answer<RowTrail[]> {
  const found: RowTrail[] = [];
  for (const behind of rows) {
    const table = cleanTables.find(({ name }) => name === behind.table)!;
    const row = data.tables.get(table.name)!.find((each) => each["row_id"] === behind.rowId)!;
    const columns = behind.columns === "whole" ? codedColumns(table) : [...behind.columns];
    const cells: CellLife[] = [];
    for (const column of columns) {
      const life = cellLife(data, table, row, column);
      if (!life) return staleCell(table.name, behind.rowId, column);
      cells.push(life);
    }
    found.push({ ...behind, cells, source: sourceOf(data, row) });
  }
  return { found };
}

/** Columns that hold what was coded; where a table has none, those that name its rows. */
function codedColumns(table: Table): string[] {
  const ids = idColumns(table);
  const coded = Object.keys(table.columns).filter((name) =>
    !ids.includes(name) && table.columns[name]!.merged === undefined
  );
  return coded.length > 0 ? coded : ids;
}

/** Physical lines of the raw rows that clean rows were made of, by file. */
export function rawLines(data: TraceData, rows: readonly RowBehind[]): Map<string, number[]> {
  const origins = rows.flatMap(({ table, rowId }) => data.origins.get(rowKey(table, rowId)) ?? []);
  const byFile = Map.groupBy(
    [...new Map(origins.map((origin) => [placeOf(origin), origin])).values()],
    (origin) => origin["file"]!,
  );
  return new Map(
    [...byFile].map(([file, of]) =>
      [file, of.map((origin) => Number(origin["line"])).sort(byNumber)] as const
    ).sort(byKey),
  );
}
