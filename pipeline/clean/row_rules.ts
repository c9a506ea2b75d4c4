/**
 * Whether the merged rows keep the rules of their tables.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { lastYear } from "../base/dates/spans.ts";
import { problemLine } from "../base/problems/print.ts";
import { type Problem, toWarning, type Warning } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, codedVersions, soundText } from "../tables/coded_row.ts";
import type { RowsOf } from "../tables/rule.ts";
import type { Table } from "../tables/table.ts";
import { afterTheEnd } from "../tables/warning_names.ts";
import { eachTable, type TableByTable } from "./table_by_table.ts";

/** No document is older, and nothing that it promises is further away. */
const [firstDated, lastDated] = [1900, lastYear + 10];
const [firstDay, lastDay] = [`${firstDated}-01-01`, `${lastDated}-12-31`];

/** A problem, or what is unlikely rather than impossible. */
export type RuleFound = { readonly problem: Problem } | { readonly warning: Warning };

/**
 * Checks the rows of all tables: the rules of each description, and that no date is stray. Rows that
 * lost in a merge are checked as they were coded, each in the place of the merged one.
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
  const found = byTable(tables, (table, rows, rowsOf) => {
    const end = lastDayIn(rowsOf(coverage));
    const merged = broken(table, rows, rowsOf, end);
    const layers = lostLayers(rows);
    if (layers.length === 0) return merged;
    const known = new Set(merged.map((each) => problemLine(problemOf(each))));
    return [
      ...merged,
      ...layers.flatMap(({ layer, places }) =>
        broken(table, layer, rowsOf, end).filter((each) =>
          places.has(placeOf(problemOf(each))) && !known.has(problemLine(problemOf(each)))
        )
      ),
    ];
  });
  return found.flatMap((each) => {
    if ("problem" in each) return [each.problem];
    warn(each.warning);
    return [];
  });
}

function broken(
  table: Table,
  rows: readonly CodedRow[],
  rowsOf: RowsOf,
  end: string | undefined,
): RuleFound[] {
  return [
    ...strayDates(table, rows, end),
    ...(table.rules ?? []).flatMap(({ problems, warning }) =>
      problems(rows, rowsOf).map((problem): RuleFound =>
        warning === undefined ? { problem } : { warning: toWarning(warning, problem) }
      )
    ),
  ];
}

/**
 * The rows of a table with rows that lost in the place of those that they were merged into: the
 * first of each, then the second, as far as there are so many.
 */
function lostLayers(rows: readonly CodedRow[]) {
  const versions = new Map(
    rows.filter(({ lost }) => lost && lost.length > 0).map((row) => [row, codedVersions(row)]),
  );
  const most = Math.max(0, ...versions.values().map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => {
    const put = versions.values().flatMap((each) => each.slice(at, at + 1));
    return {
      layer: rows.map((row) => versions.get(row)?.[at] ?? row),
      places: new Set(put.map(({ kept: { raw } }) => placeOf(raw))),
    };
  });
}

function problemOf(found: RuleFound): Problem | Warning {
  return "problem" in found ? found.problem : found.warning;
}

function placeOf({ file, line }: Pick<Problem, "file" | "line">): string {
  return `${file}:${line}`;
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
