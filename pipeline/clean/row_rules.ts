/**
 * Whether the merged rows keep the rules of their tables.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { lastYear } from "../base/dates/spans.ts";
import { type Problem, toWarning, type Warning } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, soundText } from "../tables/coded_row.ts";
import type { Table } from "../tables/table.ts";
import { afterTheEnd } from "../tables/warning_names.ts";

/** No document is older, and nothing that it promises is further away. */
const [firstDated, lastDated] = [1900, lastYear + 10];
const [firstDay, lastDay] = [`${firstDated}-01-01`, `${lastDated}-12-31`];

/**
 * Checks the merged rows of all tables: the rules of each description, and that no date is stray.
 *
 * @param warn takes what is unlikely rather than impossible
 */
export function rowRuleProblems(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  warn: (warning: Warning) => void,
): Problem[] {
  const byName = new Map([...tables].map(([{ name }, rows]) => [name, rows]));
  const rowsOf = (name: string) => byName.get(name) ?? [];
  const end = lastDayIn(tables);
  return [...tables].flatMap(([table, rows]) => [
    ...strayDates(table, rows, end, warn),
    ...(table.rules ?? []).flatMap(({ problems, warning }) => {
      const found = problems(rows, rowsOf);
      if (warning === undefined) return found;
      for (const problem of found) warn(toWarning(warning, problem));
      return [];
    }),
  ]);
}

function isNear(day: string | undefined): boolean {
  return day === undefined || (day >= firstDay && day <= lastDay);
}

/** The day with which the sheets end; `undefined` where nothing says so. */
function lastDayIn(tables: ReadonlyMap<Table, readonly CodedRow[]>): string | undefined {
  const [, [end] = []] = [...tables].find(([{ role }]) => role === "coverage") ?? [];
  return end && dayBounds(soundText(end, "last_day")).latest;
}

function strayDates(
  table: Table,
  rows: readonly CodedRow[],
  end: string | undefined,
  warn: (warning: Warning) => void,
): Problem[] {
  const dates = Object.entries(table.columns).filter(([, { kind }]) => kind.date);
  return rows.flatMap((row) =>
    dates.flatMap(([name]) => {
      const { earliest, latest } = dayBounds(soundText(row, name));
      if (![earliest, latest].every(isNear)) {
        return [cellProblem(row, name, `a date from ${firstDated} to ${lastDated}`)];
      }
      if (end !== undefined && earliest !== undefined && earliest > end) {
        const expected = `a date not after ${end}, with which the sheets end`;
        warn(toWarning(afterTheEnd, cellProblem(row, name, expected)));
      }
      return [];
    })
  );
}
