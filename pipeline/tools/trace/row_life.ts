/**
 * How one clean row came to be.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { type CellLife, cellLife, placeOf, staleCell } from "./cell_life.ts";
import { findColumns, findRow, findTable } from "./find.ts";
import { type Reached, reachOf, type Users } from "./reach.ts";
import { type RowSource, sourceOf } from "./row_source.ts";
import { rowKey, type TextRow, type TraceData } from "./trace_data.ts";

/** A raw row that became part of a clean one. */
export interface RawPart {
  readonly place: string;
  /** `kept`, or how it was merged and into what. */
  readonly fate: string;
}

/** A clean row and all that made it. */
export interface RowLife {
  readonly table: string;
  readonly rowId: string;
  readonly case: string;
  readonly cells: readonly CellLife[];
  readonly source: RowSource | undefined;
  readonly parts: readonly RawPart[];
  readonly reached: readonly Reached[];
}

/** What became of a raw row, by its line among the row origins. */
export function rawPart(origin: TextRow): RawPart {
  const { fate, rule, reason } = origin;
  return { place: placeOf(origin), fate: [fate, rule, reason].filter(Boolean).join(", ") };
}

/** What the user asks for. */
export interface TraceQuestion {
  readonly table: string;
  readonly row: string;
  readonly column?: string;
}

/** Answers a question, or says which table, row or column the user may have meant. */
export function rowLife(
  data: TraceData,
  question: TraceQuestion,
  users: Users,
): Answer<RowLife> {
  const table = findTable(question.table);
  if ("refused" in table) return table;
  const rows = data.tables.get(table.found.name) ?? [];
  const row = findRow(table.found, rows, question.row);
  if ("refused" in row) return row;
  const columns = findColumns(table.found, question.column);
  if ("refused" in columns) return columns;
  const rowId = row.found["row_id"]!;
  const cells: CellLife[] = [];
  for (const column of columns.found) {
    const life = cellLife(data, table.found, row.found, column);
    if (!life) return staleCell(table.found.name, rowId, column);
    cells.push(life);
  }
  return {
    found: {
      table: table.found.name,
      rowId,
      case: row.found["case"]!,
      cells,
      source: sourceOf(data, row.found),
      parts: (data.origins.get(rowKey(table.found.name, rowId)) ?? []).map(rawPart),
      reached: reachOf(data, table.found, row.found, users),
    },
  };
}
