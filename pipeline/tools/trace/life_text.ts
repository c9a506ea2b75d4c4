/**
 * The lives of findings, figures and lines of derived tables as text for the terminal.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { counted, listed } from "../../base/words/lists.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { behindText } from "./behind_text.ts";
import type { CleanRows } from "./clean_rows_behind.ts";
import type { FigureLife } from "./figure_life.ts";
import type { FindingLife } from "./finding_life.ts";
import type { DrawnLines } from "./mark_lines.ts";
import type { LineLife } from "./line_life.ts";
import { firstOf, onOneLine, type Shown } from "./shown_text.ts";
import type { TextRow, TraceData } from "./trace_data.ts";

/** A finding, its estimates, and what they rest on. */
export function findingText(data: TraceData, life: FindingLife, shown: Shown): Answer<string> {
  const { finding, estimates, behind } = life;
  return withRows(data, behind, shown, [
    `finding ${finding["finding"]}: ${finding["verdict"]}`,
    `  ${finding["claim"]}`,
    ...estimates.map((line) => `  ${estimateText(line)}`),
  ]);
}

function estimateText(line: TextRow): string {
  const { part, estimate, unit, low, high, units, over, verdict } = line;
  const interval = low === "" || high === "" ? "" : `, 95 % interval ${low} to ${high}`;
  return `${part === "" ? "" : `${part}: `}${estimate === "" ? "no estimate" : estimate} ` +
    `(${unit}), ${units} units (${over})${interval}: ${verdict}`;
}

/** A figure or a mark, the lines that it is drawn from, and what they rest on. */
export function figureText(
  data: TraceData,
  { id, title, marks, mark, lines, behind }: FigureLife,
  shown: Shown,
): Answer<string> {
  const cells = mark &&
    Object.entries(mark.shows).filter(([, cell]) => cell !== null && cell !== "")
      .map(([name, cell]) => `${name} ${onOneLine(`${cell}`, shown)}`);
  return withRows(data, behind, shown, [
    mark
      ? `figure ${id}, row ${mark.row} of figures/${id}.csv`
      : `figure ${id}, ${counted(marks, "row")} in figures/${id}.csv`,
    `  ${cells?.join(" · ") ?? title}`,
    "Drawn from",
    ...lines.map((each) => `  ${drawnText(each, mark !== undefined)}`),
  ]);
}

function drawnText({ table, at, by }: DrawnLines, ofMark: boolean): string {
  const how = by.length === 0
    ? "every line"
    : `${counted(at.length, "line")} with ${ofMark ? "its" : "the"} ${listed(by)}`;
  return `${derivedPath(table)}, ${how}${ofMark || by.length === 0 ? "" : " of a mark"}`;
}

/** Lines of a derived table, and what they rest on. */
export function lineText(
  data: TraceData,
  { table, lines, behind }: LineLife,
  shown: Shown,
): Answer<string> {
  const cells = (line: TextRow) =>
    Object.entries(line).filter(([, cell]) => cell !== "")
      .map(([name, cell]) => `${name} ${onOneLine(cell, shown)}`).join(" · ");
  return withRows(data, behind, shown, [
    `${counted(lines.length, "line")} of ${derivedPath(table)}`,
    ...firstOf(lines, (line) => [cells(line)], shown).map((line) => `  ${line}`),
  ]);
}

function withRows(
  data: TraceData,
  behind: CleanRows,
  shown: Shown,
  lines: readonly string[],
): Answer<string> {
  const rows = behindText(data, behind, shown);
  return "refused" in rows ? rows : { found: [...lines, ...rows.found].join("\n") };
}
