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
import { eachTable, type TableByTable } from "./table_by_table.ts";

/** No document is older, and nothing that it promises is further away. */
const [firstDated, lastDated] = [1900, lastYear + 10];
const [firstDay, lastDay] = [`${firstDated}-01-01`, `${lastDated}-12-31`];

/** A problem, or what is unlikely rather than impossible. */
export type RuleFound = { readonly problem: Problem } | { readonly warning: Warning };

/**
 * Checks the merged rows of all tables: the rules of each description, and that no date is stray.
 *
 * @param warn takes what is unlikely rather than impossible
 * @param byTable how it goes over the tables
 */
export function rowRuleProblems(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  warn: (warning: Warning) => void,
  byTable: TableByTable<RuleFound> = eachTable,
): Problem[] {
  const coverage = [...tables.keys()].find(({ role }) => role === "coverage")?.name ?? "";
  const found = byTable(tables, (table, rows, rowsOf) => [
    ...strayDates(table, rows, lastDayIn(rowsOf(coverage))),
    ...(table.rules ?? []).flatMap(({ problems, warning }) =>
      problems(rows, rowsOf).map((problem): RuleFound =>
        warning === undefined ? { problem } : { warning: toWarning(warning, problem) }
      )
    ),
  ]);
  return found.flatMap((each) => {
    if ("problem" in each) return [each.problem];
    warn(each.warning);
    return [];
  });
}

function isNear(day: string | undefined): boolean {
  return day === undefined || (day >= firstDay && day <= lastDay);
}

/** The day with which the sheets end; `undefined` where nothing says so. */
function lastDayIn([end]: readonly CodedRow[]): string | undefined {
  return end && dayBounds(soundText(end, "last_day")).latest;
}

function strayDates(
  table: Table,
  rows: readonly CodedRow[],
  end: string | undefined,
): RuleFound[] {
  const dates = Object.entries(table.columns).filter(([, { kind }]) => kind.date);
  return rows.flatMap((row) =>
    dates.flatMap(([name]): RuleFound[] => {
      const { earliest, latest } = dayBounds(soundText(row, name));
      if (![earliest, latest].every(isNear)) {
        return [{ problem: cellProblem(row, name, `a date from ${firstDated} to ${lastDated}`) }];
      }
      if (end === undefined || earliest === undefined || earliest <= end) return [];
      const expected = `a date not after ${end}, with which the sheets end`;
      return [{ warning: toWarning(afterTheEnd, cellProblem(row, name, expected)) }];
    })
  );
}
