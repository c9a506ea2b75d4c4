/**
 * The clean rows behind something as text for the terminal, down to raw cells and documents.
 *
 * @module
 */
import { type Answer } from "../../base/problems/answer.ts";
import { counted } from "../../base/words/lists.ts";
import type { CellLife } from "./cell_life.ts";
import type { CleanRows } from "./clean_rows_behind.ts";
import { rawLines, type RowBehind, rowsBehind, type RowTrail, rowTrails } from "./rows_behind.ts";
import type { RowSource } from "./row_source.ts";
import { firstOf, onOneLine, quoted, type Shown } from "./shown_text.ts";
import type { TraceData } from "./trace_data.ts";

const mostFiles = 12;

/**
 * Clean rows, table by table: the cells that were read of each, with file, line and text of the raw
 * cell, and its document; then the raw lines of all. Refused where the raw sheets have changed.
 */
export function behindText(data: TraceData, behind: CleanRows, shown: Shown): Answer<string[]> {
  const rows = rowsBehind(data, behind);
  const byTable = [...Map.groupBy(rows, ({ table }) => table)];
  const blocks: string[] = [];
  for (const [table, of] of byTable) {
    const trails = rowTrails(data, shownRows(of, shown));
    if ("refused" in trails) return trails;
    const texts = new Map(trails.found.map((trail) => [trail.rowId, trailLines(trail, shown)]));
    blocks.push(
      `  ${table}: ${counted(of.length, "row")}`,
      ...firstOf(of, ({ rowId }) => texts.get(rowId)!, shown).map((line) => `    ${line}`),
    );
  }
  const files = [...rawLines(data, rows)];
  return {
    found: [
      "Rests on",
      ...blocks,
      "Raw rows",
      ...firstOf(files, ([file, lines]) => [`${file}:${rangesText(lines)}`], shown, mostFiles)
        .map((line) => `  ${line}`),
    ],
  };
}

/** The rows whose text is wanted: those beyond what is shown need no life. */
function shownRows(rows: readonly RowBehind[], shown: Shown): RowBehind[] {
  const wanted: RowBehind[] = [];
  firstOf(rows, (row) => {
    wanted.push(row);
    return [];
  }, shown);
  return wanted;
}

function trailLines({ rowId, cells, source }: RowTrail, shown: Shown): string[] {
  return [
    rowId,
    ...[...Map.groupBy(cells, ({ place }) => place)].map(([place, of]) =>
      `  ${place} ${cellsText(of, shown)}`
    ),
    ...(source ? [`  document ${sourceText(source, shown)}`] : []),
  ];
}

/** The texts of raw cells, and what the clean ones say where that is something else. */
function cellsText(cells: readonly CellLife[], shown: Shown): string {
  const filled = cells.filter(({ clean, raw }) => clean !== "" || raw !== "");
  return (filled.length > 0 ? filled : cells).map(({ column, clean, rawColumn, raw }) => {
    const said = clean === "" ? "empty" : onOneLine(clean, shown);
    return `${rawColumn} ${quoted(raw, shown)}${clean === raw ? "" : ` → ${column} ${said}`}`;
  }).join(" · ");
}

/** A document with its address and how far it was checked. */
export function sourceText(source: RowSource, shown: Shown): string {
  const { key, citation, url, evidence, confidence } = source;
  return [
    key,
    citation,
    url,
    evidence === "" ? "" : `evidence ${evidence}`,
    confidence === "" ? "" : `confidence ${confidence}`,
  ].filter((text) => text !== "").map((text) => onOneLine(text, shown)).join(" · ");
}

/** "3,5-7,12". */
function rangesText(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(",");
}
