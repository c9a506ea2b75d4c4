/**
 * Whether an id that founds a thing is a misspelling of another one.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import { nearTwins } from "../base/words/near_twins.ts";
import { cellProblem, type CodedRow, inLineOrder } from "../tables/coded_row.ts";
import { idColumns, type Table } from "../tables/table.ts";
import { joinKey } from "./row_id.ts";
import { nearDuplicate } from "../tables/warning_names.ts";

/**
 * Warns of ids that nearly agree with another of their column: of each two that with fewer rows, or
 * else the later one, in its first row. Ids that stand under others, as issues do under episodes, are
 * held against those under the same one.
 */
export function nearDuplicates(tables: ReadonlyMap<Table, readonly CodedRow[]>): Warning[] {
  return [...tables].flatMap(([table, rows]) =>
    Object.entries(table.columns).filter(([, { founds }]) => founds).flatMap(([name]) =>
      scopesOf(table, name, rows).flatMap((scope) => nearIn(name, scope))
    )
  );
}

/** Rows whose ids may be taken for one another: all, or those under one id that stands before. */
function scopesOf(
  table: Table,
  name: string,
  rows: readonly CodedRow[],
): (readonly CodedRow[])[] {
  const ids = idColumns(table);
  const before = ids.slice(0, Math.max(0, ids.indexOf(name)));
  if (before.length === 0) return [rows];
  return [
    ...Map.groupBy(rows, (row) => joinKey(before.map((column) => row.cells[column]!.text)))
      .values(),
  ];
}

function nearIn(name: string, rows: readonly CodedRow[]): Warning[] {
  const byId = Map.groupBy(rows, (row) => row.cells[name]!.text);
  byId.delete("");
  return nearTwins(byId.keys()).map(([one, other]) => {
    const [first, second] = [one, other].map((id) => inLineOrder(byId.get(id)!));
    const [found, rival] = suspected(first!, second!) ? [first!, second!] : [second!, first!];
    const { file, line } = rival[0]!.kept.raw;
    const id = rival[0]!.cells[name]!.text;
    const expected = `${JSON.stringify(id)} as in ${file}:${line}, or an id less like it`;
    return toWarning(nearDuplicate, cellProblem(found[0]!, name, expected));
  });
}

function suspected(rows: readonly CodedRow[], others: readonly CodedRow[]): boolean {
  if (rows.length !== others.length) return rows.length < others.length;
  return inLineOrder([rows[0]!, others[0]!])[0] === others[0];
}
