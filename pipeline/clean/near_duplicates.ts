/**
 * Whether an id that founds a thing is a misspelling of another one.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import { nearTwins } from "../base/words/near_twins.ts";
import { byText } from "../base/words/order.ts";
import { cellProblem, type CodedRow, rowPlace } from "../tables/coded_row.ts";
import { idColumns, type Table } from "../tables/table.ts";
import { joinKey } from "./row_id.ts";
import { nearDuplicate } from "../tables/warning_names.ts";

/**
 * Warns of ids that nearly agree with another of their column: of each two that with fewer rows, or
 * else the later one in the alphabet, in the row whose own id is the first. In whatever order rows
 * stand, the warning is of the same one, and so is its answer. Ids that stand under others, as issues
 * do under episodes, are held against those under the same one.
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
    // Pairs come in the order of the alphabet.
    const [first, second] = [byId.get(one)!, byId.get(other)!];
    const [found, rival] = first.length < second.length ? [first, second] : [second, first];
    const like = firstById(rival);
    const id = JSON.stringify(like.cells[name]!.text);
    const expected = `${id} as in ${rowPlace(like)}, or an id less like it`;
    return toWarning(nearDuplicate, cellProblem(firstById(found), name, expected));
  });
}

function firstById(rows: readonly CodedRow[]): CodedRow {
  return rows.reduce((first, row) => byText(row.rowId, first.rowId) < 0 ? row : first);
}
