/**
 * The raw row that a correction or a withdrawal is about, guarded by a raw text that must still be
 * there.
 *
 * @module
 */
import { hintFinder, nearestHint } from "../base/problems/nearest.ts";
import { apartIfAlike } from "../base/words/look_alikes.ts";
import type { Problem } from "../base/problems/problem.ts";
import { type RawRow, textOf, textsOf } from "./cell.ts";
import { joinKey } from "./row_id.ts";

/** The row found, or why there is none. */
export type Guarded = { readonly row: RawRow } | { readonly problem: Problem };

/**
 * Makes the finder of rows by the cells `file`, `row_key`, `column` and `expect` of a row that is
 * about another.
 *
 * @param rows the rows that may be meant
 * @param all every row that is about another
 * @param what what the row that is about another one is, as the codes of problems begin
 */
export function guardedRows(
  rows: readonly RawRow[],
  all: readonly RawRow[],
  what: "correction" | "withdrawal",
): (about: RawRow) => Guarded {
  const placeOf = (file: string, rowId: string) => joinKey([file, rowId]);
  const files = new Set(all.map(fileMeant));
  const byPlace = new Map(
    rows.filter(({ file }) => files.has(file)).map((row) => [placeOf(row.file, row.rowId), row]),
  );
  const hints = new Map<string, (rowId: string) => string>();
  const hintIn = (file: string) => {
    const hint = hints.get(file) ??
      hintFinder(rows.filter((row) => row.file === file).map(({ rowId }) => rowId));
    hints.set(file, hint);
    return hint;
  };
  return (about) => {
    const { file, line } = about;
    const { row_key: rowId = "", column = "", expect = "" } = textsOf(about);
    const meant = fileMeant(about);
    const row = byPlace.get(placeOf(meant, rowId));
    const place = { file, line };
    if (!row) {
      return {
        problem: {
          ...place,
          code: `${what}-unmatched`,
          column: "row_key",
          value: rowId,
          expected: `the id of a row of ${meant}`,
          hint: hintIn(meant)(rowId),
        },
      };
    }
    if (!(column in row.cells)) {
      return {
        problem: {
          ...place,
          code: `${what}-unmatched`,
          column: "column",
          value: column,
          expected: `a raw column of ${row.table.sheet}`,
          hint: nearestHint(column, Object.keys(row.cells)),
        },
      };
    }
    if (row.written[column]?.trim() !== expect) {
      return {
        problem: {
          ...place,
          code: `${what}-stale`,
          column: "expect",
          value: expect,
          expected: `the raw text ${JSON.stringify(row.written[column])}`,
          hint: judgeAnew(row, expect, row.written[column] ?? ""),
        },
      };
    }
    return { row };
  };
}

function fileMeant(about: RawRow): string {
  return `data-raw/${textOf(about, "file")}`;
}

/**
 * The hint that a text is no longer what was expected, with what sets the two apart where that
 * cannot be seen.
 *
 * @param place where the text stands
 */
export function judgeAnew(
  place: { readonly file: string; readonly line: number },
  expected: string,
  found: string,
): string {
  const apart = apartIfAlike(expected, found);
  const alike = apart === "" ? "" : `; the two only look the same: ${apart}`;
  return `look at ${place.file}:${place.line} and judge anew${alike}`;
}
