/**
 * The life of a number as text for the terminal.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { counted } from "../../base/words/lists.ts";
import { behindText } from "./behind_text.ts";
import type { NumberCells, NumberLife } from "./number_life.ts";
import type { Shown } from "./shown_text.ts";
import type { TraceData } from "./trace_data.ts";

/** Numbers that are shown in full; of more the text asks for a narrower question. */
const mostShown = 5;

/** Lives of numbers as text. */
export function numberText(
  data: TraceData,
  lives: readonly NumberLife[],
  shown: Shown,
): Answer<string> {
  const kept = shown.all ? lives : lives.slice(0, mostShown);
  const more = lives.length - kept.length;
  const blocks: string[] = [];
  for (const life of kept) {
    const behind = behindText(data, life.behind, shown);
    if ("refused" in behind) return behind;
    blocks.push([...numberLines(life), ...behind.found.map((line) => `  ${line}`)].join("\n"));
  }
  if (more > 0) {
    blocks.push(
      `${more} more numbers read so; name the page and the number, as in README.md 3, or --all`,
    );
  }
  return { found: blocks.join("\n\n") };
}

function numberLines({ shown, places, cells }: NumberLife): string[] {
  return [
    shown,
    ...places.map((place) => `  on      ${place}`),
    ...cells.map((each) => `  ${use[each.use].padEnd(8)}${cellText(each)}`),
  ];
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
