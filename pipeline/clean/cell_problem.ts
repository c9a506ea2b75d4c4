/**
 * Cells of merged rows as rules look at them, and what is wrong with them.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { allows } from "../tables/kind.ts";
import type { MergedRow } from "./merge.ts";

/**
 * Text of a cell; empty where it is none that the column may hold, for that is reported already.
 */
export function soundText(row: MergedRow, name: string): string {
  const text = row.cells[name]!.text;
  return allows(row.kept.raw.table.columns[name]!.kind, text) ? text : "";
}

/** Parts of a list with `;` between; none where the cell is empty or none that the column may hold. */
export function soundList(row: MergedRow, name: string): string[] {
  return soundText(row, name).split(";").filter((part) => part !== "");
}

/**
 * A problem with a cell, shown as it is written.
 *
 * @param name clean column
 * @param expected what would have been right, in words
 * @param hint how to mend it; without one, what the cell is read as where that is not what is
 * written
 */
export function cellProblem(
  row: MergedRow,
  name: string,
  expected: string,
  hint?: string,
): Problem {
  const { raw } = row.takenFrom.get(name) ?? row.kept;
  const { from } = raw.table.columns[name]!;
  const value = raw.cells[from] ?? "";
  const { text } = row.cells[name]!;
  return {
    code: "value-invalid",
    file: raw.file,
    line: raw.line,
    column: from,
    value,
    expected,
    hint: hint ?? (text === value ? "" : `it is read as ${text}`),
  };
}
