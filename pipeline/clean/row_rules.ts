/**
 * Rules between the cells of a row, and between the rows of a table.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import { judgement } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import { endBeforeStart } from "./ends.ts";
import { inQuestionProblems } from "./in_question_problems.ts";
import { leftBodyProblems } from "./left_body_problems.ts";
import { inLineOrder } from "./line_order.ts";
import type { MergedRow } from "./merge.ts";
import { overlappingYearProblems } from "./overlapping_years.ts";
import { circleProblems } from "./treaty_circles.ts";
import { treatyProblems } from "./treaty_rules.ts";

const firstDay = "1900-01-01";
const lastDay = "2035-12-31";

/**
 * Columns of beginnings and of ends: no end lies before its beginning, whatever days dates leave
 * open.
 */
const spans: Readonly<Record<string, readonly (readonly [begins: string, ends: string])[]>> = {
  treaties: [["signed", "ended"], ["in_force", "ended"]],
  treaty_parties: [["from", "to"]],
  linkages: [["established", "ended"]],
  episodes: [["opens", "closes"]],
  states: [["from", "to"]],
  nodes: [["from", "to"]],
  capabilities: [["from", "to"]],
};

/** Values that stand in one row of a table, no more and no fewer. */
const onlyOnce: Readonly<
  Record<string, readonly { readonly column: string; value: string; expected: string }[]>
> = {
  readings: [{
    column: "baseline",
    value: "yes",
    expected: "yes in one row of the sheet and no in all others",
  }],
  organisations: [{
    column: "kind",
    value: "yardstick",
    expected: "yardstick in one row of all organisations and another kind in all others",
  }],
};

/** Checks the merged rows of all tables. */
export function rowRuleProblems(tables: ReadonlyMap<Table, readonly MergedRow[]>): Problem[] {
  const organisations = tables.get(judgement.organisations) ?? [];
  return [...tables].flatMap(([table, rows]) => [
    ...rows.flatMap((row) => [
      ...Object.keys(table.columns).flatMap((name) => strayDate(row, name)),
      ...(spans[table.name] ?? []).flatMap(([begins, ends]) => endBeforeStart(row, begins, ends)),
      ...(table.name === "treaties" ? treatyProblems(row) : []),
    ]),
    ...(onlyOnce[table.name] ?? []).flatMap(({ column, value, expected }) =>
      notInOneRow(rows, column, value, expected)
    ),
    ...overlappingYearProblems(table, rows),
    ...(table.name === "commitments" ? circleProblems(rows) : []),
    ...(table.name === "organisations" ? inQuestionProblems(rows) : []),
    ...(table.name === "treaty_parties" ? leftBodyProblems(rows, organisations) : []),
  ]);
}

function strayDate(row: MergedRow, name: string): Problem[] {
  if (!row.kept.raw.table.columns[name]!.kind.date) return [];
  const { earliest, latest } = dayBounds(soundText(row, name));
  const days = [earliest, latest].filter((day) => day !== undefined);
  return days.every((day) => day >= firstDay && day <= lastDay)
    ? []
    : [cellProblem(row, name, "a date from 1900 to 2035")];
}

/** Where a value stands in no row of a sheet, its first row is named; else each after the first. */
function notInOneRow(
  rows: readonly MergedRow[],
  name: string,
  value: string,
  expected: string,
): Problem[] {
  const [first, ...others] = inLineOrder(rows);
  if (!first) return [];
  const [one, ...more] = [first, ...others].filter((row) => soundText(row, name) === value);
  return (one ? more : [first]).map((row) => cellProblem(row, name, expected));
}
