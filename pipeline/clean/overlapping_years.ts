/**
 * Whether a state has one row a year in tables whose rows hold for spans of years.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import type { Table } from "../tables/table.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import { inLineOrder } from "./line_order.ts";
import type { MergedRow } from "./merge.ts";

/** Columns within whose values no two rows may hold for the same year, by table. */
const onceAYear: Readonly<Record<string, readonly string[]>> = {
  // Core and wide are not apart: a state is a node of a region once.
  nodes: ["region", "state"],
  capabilities: ["state"],
};

/**
 * Every row with a year that an earlier row of the same state holds for already, whatever file that
 * one is in: which of the two counts only a person can tell.
 *
 * @param rows merged rows of the table
 */
export function overlappingYearProblems(table: Table, rows: readonly MergedRow[]): Problem[] {
  const names = onceAYear[table.name];
  if (!names) return [];
  const groups = Map.groupBy(
    inLineOrder(rows),
    (row) => names.map((name) => soundText(row, name)).join(" "),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((row, at) => {
      const other = group.slice(0, at).find((earlier) => overlap(earlier, row));
      if (!other) return [];
      const { file, line } = other.kept.raw;
      const expected = `years apart from those of ${file}:${line}, which has the state`;
      const hint = file === row.kept.raw.file ? "" : "change that row, or drop this one";
      return [cellProblem(row, "state", expected, hint)];
    })
  );
}

function overlap(a: MergedRow, b: MergedRow): boolean {
  const until = (row: MergedRow) => Number(soundText(row, "to") || Infinity);
  const since = (row: MergedRow) => Number(soundText(row, "from"));
  return since(a) <= until(b) && since(b) <= until(a);
}
