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

/** No document is older, and nothing that it promises is further away. */
const [firstDated, lastDated] = [1900, lastYear + 10];

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
  return [...tables].flatMap(([table, rows]) => [
    ...strayDates(table, rows),
    ...(table.rules ?? []).flatMap(({ problems, warning }) => {
      const found = problems(rows, rowsOf);
      if (warning === undefined) return found;
      for (const problem of found) warn(toWarning(warning, problem));
      return [];
    }),
  ]);
}

function strayDates(table: Table, rows: readonly CodedRow[]): Problem[] {
  const dates = Object.entries(table.columns).filter(([, { kind }]) => kind.date);
  return rows.flatMap((row) =>
    dates.flatMap(([name]) => {
      const { earliest, latest } = dayBounds(soundText(row, name));
      const days = [earliest, latest].filter((day) => day !== undefined);
      return days.every((day) => day >= `${firstDated}-01-01` && day <= `${lastDated}-12-31`)
        ? []
        : [cellProblem(row, name, `a date from ${firstDated} to ${lastDated}`)];
    })
  );
}
