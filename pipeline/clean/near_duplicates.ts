/**
 * Whether an id that founds a thing is a misspelling of another one.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import { nearTwins } from "../base/words/near_twins.ts";
import { cellProblem, type CodedRow, inLineOrder } from "../tables/coded_row.ts";
import type { Table } from "../tables/table.ts";
import { nearDuplicate } from "../tables/warning_names.ts";

/**
 * Warns of ids that nearly agree with another of their column: of each two that with fewer rows, or
 * else the later one, in its first row.
 */
export function nearDuplicates(tables: ReadonlyMap<Table, readonly CodedRow[]>): Warning[] {
  return [...tables].flatMap(([{ columns }, rows]) =>
    Object.entries(columns).filter(([, { founds }]) => founds).flatMap(([name]) => {
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
    })
  );
}

function suspected(rows: readonly CodedRow[], others: readonly CodedRow[]): boolean {
  if (rows.length !== others.length) return rows.length < others.length;
  return inLineOrder([rows[0]!, others[0]!])[0] === others[0];
}
