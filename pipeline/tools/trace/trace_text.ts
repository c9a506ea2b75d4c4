/**
 * The life of a row as text for the terminal.
 *
 * @module
 */
import type { CellLife } from "./cell_life.ts";
import type { Decider } from "./deciders.ts";
import type { RowLife } from "./row_life.ts";
import type { RowSource } from "./row_source.ts";
import { reachText } from "./reach_text.ts";
import { onOneLine, quoted, type Shown } from "./shown_text.ts";

/** A row's life as text: its cells, its source, its raw rows, and what it reaches. */
export function traceText(life: RowLife, shown: Shown): string {
  const blocks = [
    [`${life.table} ${life.rowId}${life.case === "" ? "" : ` (case ${life.case})`}`],
    ...life.cells.map((cell) => cellLines(cell, shown)),
    ...(life.source ? [sourceLines(life.source, shown)] : []),
    ["Raw rows", ...life.parts.map(({ place, fate }) => `  ${place}  ${fate}`)],
    ["Reaches", ...reachText(life.reached, shown).map((line) => `  ${line}`)],
  ];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

function cellLines(cell: CellLife, shown: Shown): string[] {
  return [
    `${cell.column}: ${cell.clean === "" ? "(empty)" : onOneLine(cell.clean, shown)}`,
    line("raw", `${cell.place} ${cell.rawColumn} ${quoted(cell.raw, shown)}`),
    line("rule", cell.rules.join(", then ")),
    ...(cell.correction ? [deciderLine("corrected", cell.correction)] : []),
    ...cell.deciders.map((decider) => deciderLine("decided by", decider)),
    ...cell.lost.map(({ place, raw, because }) =>
      line("lost", `${place} ${quoted(raw, shown)} (${because})`)
    ),
  ];
}

function deciderLine(label: string, { file, line: at, says, reason, contested }: Decider): string {
  const why = `${says}: ${reason}`.replaceAll("\n", "\\n");
  return line(label, `${file}:${at} ${why}${contested ? " [contested]" : ""}`);
}

function sourceLines(source: RowSource, shown: Shown): string[] {
  const { key, citation, url, evidence, confidence } = source;
  const grades = [
    ...(evidence === "" ? [] : [`evidence ${evidence}`]),
    ...(confidence === "" ? [] : [`confidence ${confidence}`]),
  ];
  return [
    "Source",
    ...[key, citation, url, grades.join(", ")].filter((text) => text !== "")
      .map((text) => `  ${onOneLine(text, shown)}`),
  ];
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(11)}${text}`;
}
