/**
 * Which warnings are answered, and which answers have gone stale.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import type { Problem, Warning } from "../base/problems/problem.ts";
import { type RawRow, type RowOrigin, textOf } from "./cell.ts";
import { judgeAnew } from "./guarded_rows.ts";
import { joinKey } from "./row_id.ts";

/** Warnings that nobody answered, and answers to what is not there. */
export interface Answered {
  readonly unanswered: readonly Warning[];
  readonly problems: readonly Problem[];
}

/**
 * Takes away the warnings that rows of the sheet of answers answer. An answer holds for the value
 * that it names: where that has changed, or where nothing is warned of any more, it is a problem.
 *
 * @param answers rows of the sheet of answers
 * @param origins what became of every raw row, so that a place is known to be that of a row
 */
export function answeredWarnings(
  warnings: readonly Warning[],
  answers: readonly RawRow[],
  origins: readonly RowOrigin[],
): Answered {
  if (warnings.length === 0 && answers.length === 0) return { unanswered: [], problems: [] };
  const rowAt = rowsAt(warnings, origins);
  const keyed = Map.groupBy(warnings, (warning) => {
    const { table = "", row_id: row = "" } = rowAt(warning) ?? {};
    return joinKey([warning.warning, table, row, warning.column]);
  });
  const answered = new Set<Warning>();
  const hint = hintFinder(new Set(warnings.map(({ warning }) => warning)));
  const problems = answers.flatMap((answer): Problem[] => {
    const { file, line } = answer;
    const key = ["warning", "table", "row_id", "column"].map((name) => textOf(answer, name));
    const found = keyed.get(joinKey(key)) ?? [];
    for (const warning of found) answered.add(warning);
    const stale = { code: "answer-stale", file, line } as const;
    const [first] = found;
    if (first === undefined) {
      const [value = "", table, row, column] = key;
      const expected = `a warning of that name of ${column} in the row ${row} of ${table}`;
      const near = hint(value);
      return [{
        ...stale,
        column: "warning",
        value,
        expected,
        hint: near.endsWith(JSON.stringify(value)) || near === "" ? "remove the row" : near,
      }];
    }
    const expect = textOf(answer, "expect");
    if (found.some(({ value }) => value.trim() === expect)) return [];
    const expected = `the raw text ${JSON.stringify(first.value)}`;
    const look = judgeAnew(first, expect, first.value);
    return [{ ...stale, column: "expect", value: expect, expected, hint: look }];
  });
  return { unanswered: warnings.filter((warning) => !answered.has(warning)), problems };
}

/** Makes the finder of the rows that warnings are about, by their places. */
function rowsAt(
  warnings: readonly Warning[],
  origins: readonly RowOrigin[],
): (warning: Warning) => RowOrigin | undefined {
  const byFile = new Map<string, Map<number, RowOrigin | undefined>>();
  for (const { file, line } of warnings) {
    const lines = byFile.get(file) ?? new Map<number, RowOrigin | undefined>();
    byFile.set(file, lines.set(line, undefined));
  }
  for (const origin of origins) {
    const lines = byFile.get(origin.file);
    if (lines?.has(origin.line)) lines.set(origin.line, origin);
  }
  return ({ file, line }) => byFile.get(file)?.get(line);
}
