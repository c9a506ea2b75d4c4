/**
 * Cells with letters that nobody sees.
 *
 * @module
 */
import type { Problem } from "../problems/problem.ts";
import { codePoint, showsNothing, unseenLetters } from "../words/unseen_letters.ts";
import type { SheetRow } from "./read_sheet.ts";

/** Cells and column names that hold letters that nobody sees, one problem a cell. */
export function hiddenLetters(
  file: string,
  header: readonly string[],
  rows: readonly SheetRow[],
): Problem[] {
  return [
    ...header.flatMap((name) => hiddenIn(file, 1, name, name)),
    ...rows.flatMap(({ line, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) => hiddenIn(file, line, column, cell))
    ),
  ];
}

function hiddenIn(file: string, line: number, column: string, value: string): Problem[] {
  const found = unseenLetters(value);
  const [first] = found;
  const fault = { code: "letter-unseen", file, line, column, value } as const;
  if (first) {
    const more = found.length === 1 ? "" : `, and ${found.length - 1} more`;
    const hint = `letter ${first.at} is ${codePoint(first.letter)}${more}; write it anew without`;
    return [{ ...fault, expected: "letters that can be seen", hint }];
  }
  if (!showsNothing(value.trim())) return [];
  const hint = `it holds ${[...value.trim()].map(codePoint).join(", ")}`;
  return [{ ...fault, expected: "something to see, or an empty cell", hint }];
}
