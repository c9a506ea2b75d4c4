/**
 * A table of Markdown on pages: cells wrap, the header stands on every page again.
 *
 * @module
 */
import type { Tokens } from "marked";
import { type Cluster, clustersOf, clusterWidth, linesOf, widthOf } from "./clusters.ts";
import { textWidth, type Writer } from "./writer.ts";

const size = 7.5;
const lineHeight = 9.5;
const gap = 8;
const padding = 2.5;

type Cell = readonly Cluster[];

/** Draws a table. */
export function drawTable(writer: Writer, table: Tokens.Table): void {
  const header = table.header.map(({ tokens }) => clustersOf(tokens, { bold: true, code: false }));
  const rows = table.rows.map((row) => row.map(({ tokens }) => clustersOf(tokens)));
  const widths = columnWidths([header, ...rows]);
  const right = table.align.map((align) => align === "right");
  writer.skip(3);
  const head = linesIn(header, widths);
  const bodies = rows.map((row) => linesIn(row, widths));
  writer.need(rowHeight(head) + (bodies[0] ? rowHeight(bodies[0]) : 0));
  drawRow(writer, head, widths, right, "#888888");
  for (const row of bodies) {
    if (writer.need(rowHeight(row))) drawRow(writer, head, widths, right, "#888888");
    drawRow(writer, row, widths, right, "#dddddd");
  }
  writer.skip(7);
}

/**
 * Widths of columns in points: what their longest cells ask for where all fits; else each has what
 * its longest word needs, and the rest goes to those that ask for more, in proportion. Long words,
 * such as paths, are broken only where they would not fit whole.
 */
export function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]!.map((_, at) => rows.map((row) => row[at]!));
  const greatest = (widthsOf: (cell: Cell) => number[]) =>
    columns.map((cells) =>
      cells.flatMap(widthsOf).reduce((most, width) => Math.max(most, width), 0)
    );
  const asked = greatest((cell) => [wholeWidth(cell)]);
  const room = textWidth - gap * (columns.length - 1);
  if (sum(asked) <= room) return asked;
  const whole = greatest((cell) => wordsOf(cell).map(wholeWidth));
  const least = sum(whole) <= room * 0.9
    ? whole
    : greatest((cell) => cell.map((cluster) => clusterWidth(cluster, size)));
  const rest = room - sum(least);
  if (rest < 0) return least.map((width) => width * room / sum(least));
  const more = asked.map((width, at) => width - least[at]!);
  return least.map((width, at) => width + rest * more[at]! / sum(more));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Clusters that no blank parts. */
function wordsOf(cell: Cell): Cluster[][] {
  const words: Cluster[][] = [];
  for (const cluster of cell) {
    if (cluster.spaced || words.length === 0) words.push([cluster]);
    else words.at(-1)!.push(cluster);
  }
  return words;
}

function wholeWidth(cell: Cell): number {
  const blank = widthOf(" ", false, size);
  // A little more, so that rounding breaks no line.
  return 0.01 + cell.reduce(
    (sum, cluster, at) =>
      sum + clusterWidth(cluster, size) + (cluster.spaced && at > 0 ? blank : 0),
    0,
  );
}

/** The lines of each cell of a row. */
type RowLines = readonly (readonly Cell[])[];

function linesIn(row: readonly Cell[], widths: readonly number[]): RowLines {
  return row.map((cell, at) => linesOf(cell, widths[at]!, size));
}

function rowHeight(row: RowLines): number {
  return Math.max(1, ...row.map(({ length }) => length)) * lineHeight + 2 * padding;
}

function drawRow(
  writer: Writer,
  row: RowLines,
  widths: readonly number[],
  right: readonly boolean[],
  rule: string,
): void {
  const height = rowHeight(row);
  let left = 0;
  for (const [at, lines] of row.entries()) {
    for (const [place, line] of lines.entries()) {
      const indent = right[at] ? widths[at]! - wholeWidth(line) : 0;
      writer.words(line, left + indent, padding + place * lineHeight + size, size);
    }
    left += widths[at]! + gap;
  }
  writer.line([], 0, size, height);
  writer.path((x, y) => `M${x} ${y}H${x + textWidth}`, 0.5, rule);
}
