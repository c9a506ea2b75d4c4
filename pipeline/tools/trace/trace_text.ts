/**
 * The life of a row as text for the terminal.
 *
 * @module
 */
import type { CellLife } from "./cell_life.ts";
import type { Decider } from "./deciders.ts";
import type { Reached } from "./reach.ts";
import type { RowLife, RowSource } from "./row_life.ts";

/** A row's life as text: its cells, its source, its raw rows, and what it reaches. */
export function traceText(life: RowLife): string {
  const blocks = [
    [`${life.table} ${life.rowId}${life.case === "" ? "" : ` (case ${life.case})`}`],
    ...life.cells.map(cellLines),
    ...(life.source ? [sourceLines(life.source)] : []),
    ["Raw rows", ...life.parts.map(({ place, fate }) => `  ${place}  ${fate}`)],
    ["Reaches", ...reachLines(life.reached)],
  ];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

function cellLines(cell: CellLife): string[] {
  return [
    `${cell.column}: ${cell.clean === "" ? "(empty)" : cell.clean}`,
    line("raw", `${cell.place} ${cell.rawColumn} ${JSON.stringify(cell.raw)}`),
    line("rule", cell.rules.join(", then ")),
    ...(cell.correction ? [deciderLine("corrected", cell.correction)] : []),
    ...cell.deciders.map((decider) => deciderLine("decided by", decider)),
    ...cell.lost.map(({ place, raw, because }) =>
      line("lost", `${place} ${JSON.stringify(raw)} (${because})`)
    ),
  ];
}

function deciderLine(label: string, { file, line: at, says, reason, contested }: Decider): string {
  return line(label, `${file}:${at} ${says}: ${reason}${contested ? " [contested]" : ""}`);
}

function sourceLines({ key, citation, url, evidence, confidence }: RowSource): string[] {
  const grades = [
    ...(evidence === "" ? [] : [`evidence ${evidence}`]),
    ...(confidence === "" ? [] : [`confidence ${confidence}`]),
  ];
  return [
    "Source",
    ...[key, citation, url, grades.join(", ")].filter((text) => text !== "")
      .map((text) => `  ${text}`),
  ];
}

function reachLines(reached: readonly Reached[]): string[] {
  const others = reached.filter(({ kind }) => kind !== "finding");
  return [
    ...others.map(({ kind, name, rows }) =>
      rows === undefined
        ? `  ${kind} ${name}, which is made of the table`
        : `  ${kind} ${name}: ${rows === 1 ? "1 row refers" : `${rows} rows refer`} to it`
    ),
    ...findingLines(reached.filter(({ kind }) => kind === "finding")),
  ];
}

/** Findings that need the row, line by line; those that it only might bear on are one line. */
function findingLines(findings: readonly Reached[]): string[] {
  const needing = findings.filter(({ bearing }) => bearing !== "stays");
  const staying = findings.filter(({ bearing }) => bearing === "stays").map(({ name }) => name);
  return [
    ...needing.map(({ name, bearing }) =>
      bearing === "rests"
        ? `  finding ${name}, which rests on it`
        : `  finding ${name}, whose estimate is another without it`
    ),
    ...(needing.length === 0 ? ["  no finding rests on it"] : []),
    ...(staying.length === 0 ? [] : [
      `  may bear on, if it said something else: ${
        staying.join(", ")
      }, made of the table but the ` +
      "same without this row",
    ]),
  ];
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(11)}${text}`;
}
