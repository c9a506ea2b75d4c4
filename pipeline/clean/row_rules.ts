/**
 * Rules between the cells of a row, and between the rows of a table.
 *
 * @module
 */
import { dayBounds } from "../dates/edtf.ts";
import type { Problem } from "../problems/problem.ts";
import { allows, edtf } from "../tables/kind.ts";
import type { Table } from "../tables/table.ts";
import type { MergedRow } from "./merge.ts";

const firstDay = "1900-01-01";
const lastDay = "2035-12-31";

/** Columns of beginnings and of ends: no end lies before its beginning, whatever days dates leave open. */
const spans: Readonly<Record<string, readonly (readonly [begins: string, ends: string])[]>> = {
  // Signature and entry into force are not compared: a text may hold from a day before its signature.
  treaties: [["signed", "ended"], ["in_force", "ended"]],
  treaty_parties: [["from", "to"]],
  linkages: [["established", "ended"]],
  episodes: [["opens", "closes"]],
  states: [["from", "to"]],
  nodes: [["from", "to"]],
};

/** Parties that a form of treaty has. */
const partiesByForm: ReadonlyMap<string, number> = new Map([["bilateral", 2], ["trilateral", 3]]);

/** Checks the merged rows of all tables. */
export function rowRuleProblems(tables: ReadonlyMap<Table, readonly MergedRow[]>): Problem[] {
  return [...tables].flatMap(([table, rows]) => [
    ...rows.flatMap((row) => [
      ...Object.keys(table.columns).flatMap((name) => strayDate(row, name)),
      ...(spans[table.name] ?? []).flatMap(([begins, ends]) => endBeforeStart(row, begins, ends)),
      ...(table.name === "treaties" ? [...endedInForce(row), ...partiesNotOfForm(row)] : []),
    ]),
    ...(table.name === "readings" ? notOneBaseline(rows) : []),
    ...(table.name === "nodes" ? nodesTwice(rows) : []),
  ]);
}

/** Text of a cell; empty where it is none that the column may hold, for that is reported already. */
function textOf(row: MergedRow, name: string): string {
  const text = row.cells[name]!.text;
  return allows(row.kept.raw.table.columns[name]!.kind, text) ? text : "";
}

function strayDate(row: MergedRow, name: string): Problem[] {
  if (row.kept.raw.table.columns[name]!.kind.schema !== edtf.schema) return [];
  const { earliest, latest } = dayBounds(textOf(row, name));
  const days = [earliest, latest].filter((day) => day !== undefined);
  return days.every((day) => day >= firstDay && day <= lastDay)
    ? []
    : [problem(row, name, "a date from 1900 to 2035")];
}

function endBeforeStart(row: MergedRow, begins: string, ends: string): Problem[] {
  const { earliest } = dayBounds(textOf(row, begins));
  const { latest } = dayBounds(textOf(row, ends));
  if (earliest === undefined || latest === undefined || latest >= earliest) return [];
  return [problem(row, ends, `a date not before ${begins}, ${textOf(row, begins)}`)];
}

function endedInForce(row: MergedRow): Problem[] {
  const ended = textOf(row, "ended");
  return ended !== "" && textOf(row, "end_mode") === "in force"
    ? [problem(row, "end_mode", `how it ended, for it ended ${ended}`)]
    : [];
}

function partiesNotOfForm(row: MergedRow): Problem[] {
  const wanted = partiesByForm.get(textOf(row, "form"));
  const parties = textOf(row, "parties");
  if (wanted === undefined || parties === "" || parties.split(";").length === wanted) return [];
  return [problem(row, "form", `the form of a treaty between ${parties}`)];
}

function notOneBaseline(rows: readonly MergedRow[]): Problem[] {
  const [first, ...others] = inLineOrder(rows);
  if (!first) return [];
  const expected = "yes in one row of the sheet and no in all others";
  const [baseline, ...more] = [first, ...others].filter((row) => textOf(row, "baseline") === "yes");
  return (baseline ? more : [first]).map((row) => problem(row, "baseline", expected));
}

function nodesTwice(rows: readonly MergedRow[]): Problem[] {
  const byState = Map.groupBy(
    inLineOrder(rows),
    (row) => `${textOf(row, "region")} ${textOf(row, "state")}`,
  );
  return [...byState.values()].flatMap((group) =>
    group.flatMap((row, at) => {
      const other = group.slice(0, at).find((earlier) => overlap(earlier, row));
      if (!other) return [];
      const expected = `years apart from those of line ${other.kept.raw.line}, which has the state`;
      return [problem(row, "state", expected)];
    })
  );
}

function overlap(a: MergedRow, b: MergedRow): boolean {
  const until = (row: MergedRow) => Number(textOf(row, "to") || Infinity);
  const since = (row: MergedRow) => Number(textOf(row, "from"));
  return since(a) <= until(b) && since(b) <= until(a);
}

function inLineOrder(rows: readonly MergedRow[]): MergedRow[] {
  return [...rows].sort((a, b) => a.kept.raw.line - b.kept.raw.line);
}

/** A problem with a cell, shown as it is written; where it was read as something else, the hint says so. */
function problem(row: MergedRow, name: string, expected: string): Problem {
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
    hint: text === value ? "" : `it is read as ${text}`,
  };
}
