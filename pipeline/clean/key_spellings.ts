/**
 * Whether one key stands in two spellings, so that a row counts twice without a word.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { byText } from "../base/words/order.ts";
import { foreignLetter, isPlain, lookOf, setsApart } from "../base/words/look_alikes.ts";
import { codePoint } from "../base/words/unseen_letters.ts";
import type { Table } from "../tables/table.ts";
import { cellOf, type CleanRow } from "./cell.ts";
import { joinKey } from "./row_id.ts";

/**
 * Rows of one table whose keys are read alike and written otherwise (a blank more, a letter of
 * another script, the same day in other words), and keys with letters that only look like Latin
 * ones. A key written alike in two rows is for merging to judge.
 */
export function keySpellingProblems(table: Table, rows: readonly CleanRow[]): Problem[] {
  const dates = new Map(
    Object.entries(table.columns).flatMap(([name, { from, rule }]) =>
      rule === "date" && table.key.includes(from) ? [[from, name] as const] : []
    ),
  );
  const unusual = rows.filter((row) =>
    table.key.some((column) => !isPlain(cellOf(row.raw, column)))
  );
  // Plain texts that are no dates look alike only when they are the same.
  if (dates.size === 0 && unusual.length === 0) return [];
  const foreign = unusual.flatMap((row) => table.key.flatMap((column) => foreignIn(row, column)));
  const named = new Set(foreign.map(({ file, line }) => `${file}:${line}`));
  const byLook = new Map<string, CleanRow[]>();
  for (const row of mayBeTwins(table, rows, unusual, dates)) {
    if (named.size > 0 && named.has(`${row.raw.file}:${row.raw.line}`)) continue;
    const look = joinKey(table.key.map((column) => readAs(row, column, dates)));
    const twins = byLook.get(look);
    if (twins === undefined) byLook.set(look, [row]);
    else twins.push(row);
  }
  const twins = byLook.values().filter(({ length }) => length > 1);
  return [...foreign, ...twins.flatMap((group) => otherSpellings(table, group))];
}

/**
 * The few rows that may have a twin: those with unusual keys, those that end in the same text as one
 * of these, and, where a date is part of the key, those that share the parts of their id with
 * another.
 */
function mayBeTwins(
  table: Table,
  rows: readonly CleanRow[],
  unusual: readonly CleanRow[],
  dates: ReadonlyMap<string, string>,
): CleanRow[] {
  const last = table.key.at(-1)!;
  const ends = new Set(unusual.map((row) => readAs(row, last, dates)));
  const numbered = /\/\d+$/;
  const shared = new Set(
    dates.size === 0 ? [] : rows.map(({ raw }) => raw.rowId).filter((id) => numbered.test(id))
      .map((id) => id.replace(numbered, "")),
  );
  return rows.filter((row) =>
    (ends.size > 0 && ends.has(readAs(row, last, dates))) ||
    (shared.size > 0 &&
      (shared.has(row.raw.rowId) || shared.has(row.raw.rowId.replace(numbered, ""))))
  );
}

/** Text of a key column as it is read: a date as its day, other text by its look. */
function readAs(row: CleanRow, column: string, dates: ReadonlyMap<string, string>): string {
  const date = row.cells[dates.get(column) ?? ""]?.text ?? "";
  return date === "" ? lookOf(cellOf(row.raw, column)) : date;
}

/** Rows that are spelt otherwise than the first in the order of files and lines. */
function otherSpellings(table: Table, twins: readonly CleanRow[]): Problem[] {
  const [first, ...others] = [...twins].sort((a, b) =>
    byText(a.raw.file, b.raw.file) || a.raw.line - b.raw.line
  );
  return others.flatMap(({ raw }): Problem[] => {
    const column = table.key.find((name) => cellOf(raw, name) !== cellOf(first!.raw, name));
    if (column === undefined) return [];
    const [value, other] = [cellOf(raw, column), cellOf(first!.raw, column)];
    const { file, line } = first!.raw;
    const hint = `the keys of the two rows are read alike; ${setsApart(value, other)}`;
    return [{
      ...{ code: "duplicate-key", file: raw.file, line: raw.line, column, value },
      ...{ expected: `${JSON.stringify(other)} as in ${file}:${line}, or a key of its own`, hint },
    }];
  });
}

function foreignIn({ raw }: CleanRow, column: string): Problem[] {
  const value = cellOf(raw, column);
  const found = foreignLetter(value);
  if (found === undefined) return [];
  return [{
    ...{ code: "value-invalid", file: raw.file, line: raw.line, column, value },
    expected: "letters of one script",
    hint: `letter ${found.at} is ${codePoint(found.letter)}, which looks like ${found.latin}`,
  }];
}
