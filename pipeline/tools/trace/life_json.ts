/**
 * Lives as JSON, for a machine: names of fields as in the tables, one object an answer.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import type { CellLife } from "./cell_life.ts";
import type { CleanRows } from "./clean_rows_behind.ts";
import type { DrawnLines } from "./mark_lines.ts";
import type { RowLife } from "./row_life.ts";
import { rowsBehind, rowTrails } from "./rows_behind.ts";
import type { TraceData } from "./trace_data.ts";

/** A life with the rows behind it, each down to its raw cells and document. */
export function lifeJson<Life extends { readonly behind: CleanRows }>(
  data: TraceData,
  { behind, ...life }: Life,
): Answer<object> {
  const trails = rowTrails(data, rowsBehind(data, behind));
  if ("refused" in trails) return trails;
  return {
    found: {
      ...life,
      rows: trails.found.map(({ table, rowId, columns, cells, source }) => ({
        table,
        row_id: rowId,
        whole_row: columns === "whole",
        cells: cells.map(cellJson),
        document: source,
      })),
    },
  };
}

/** The lines that a figure is drawn from, from 1, without what describes their table. */
export function drawnJson({ table, at, by }: DrawnLines): object {
  return { table: derivedPath(table), lines: at.map((place) => place + 1), by };
}

/** The life of a row. */
export function rowJson({ table, rowId, cells, source, parts, reached, ...row }: RowLife): object {
  return {
    table,
    row_id: rowId,
    case: row.case,
    cells: cells.map(cellJson),
    document: source,
    raw_rows: parts,
    reaches: reached,
  };
}

function cellJson({ column, clean, place, rawColumn, raw, ...more }: CellLife): object {
  const at = place.lastIndexOf(":");
  return {
    column,
    clean,
    file: place.slice(0, at),
    line: Number(place.slice(at + 1)),
    raw_column: rawColumn,
    raw,
    ...more,
  };
}
