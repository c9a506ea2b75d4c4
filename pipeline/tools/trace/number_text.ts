/**
 * The life of a number as text for the terminal.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { NumberCells, NumberLife } from "./number_life.ts";

/** Numbers that are shown in full; of more the text asks for a narrower question. */
const mostShown = 5;

/** Lives of numbers as text. */
export function numberText(lives: readonly NumberLife[]): string {
  const more = lives.length - mostShown;
  return [
    ...lives.slice(0, mostShown).map(lifeText),
    ...(more > 0
      ? [`${more} more numbers read so; name the page and the number, as in README.md 3`]
      : []),
  ].join("\n\n");
}

function lifeText({ shown, places, cells, clean, raw }: NumberLife): string {
  return [
    shown,
    ...places.map((place) => `  on      ${place}`),
    ...cells.map((each) => `  ${use[each.use].padEnd(8)}${cellText(each)}`),
    `  rests on ${[...clean].map(([table, rows]) => `${table} (${rows})`).join(" · ")}`,
    "  Raw rows",
    ...[...raw].map(([file, lines]) => `    ${file}:${rangesText(lines)}`),
  ].join("\n");
}

const use: Readonly<Record<NumberCells["use"], string>> = {
  cell: "is",
  count: "counts",
  sum: "sums",
  mean: "means",
  least: "least",
  greatest: "most",
  divisor: "over",
};

function cellText({ table, where, column, lines }: NumberCells): string {
  const of = column === "rows" ? "" : `${column} of `;
  return `${of}${table}, ${where}${lines === 1 ? "" : ` (${counted(lines, "line")})`}`;
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
