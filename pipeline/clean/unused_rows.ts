/**
 * Whether rows that stand only to be named are named somewhere.
 *
 * @module
 */
import { toWarning, type Warning } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, versionsOf } from "../tables/coded_row.ts";
import { idColumns, links, type Table } from "../tables/table.ts";
import { unused } from "../tables/warning_names.ts";

/** Warns of rows of tables that expect to be named, and that no row of another table names. */
export function unusedRows(tables: ReadonlyMap<Table, readonly CodedRow[]>): Warning[] {
  const expecting = [...tables].filter(([{ namedElsewhere }]) => namedElsewhere);
  return expecting.flatMap(([table, rows]) => {
    const [id] = idColumns(table);
    const named = namesOf(table, tables);
    return rows.filter((row) => !named.has(row.cells[id!]!.text)).map((row) =>
      toWarning(unused, cellProblem(row, id!, `a row of another sheet that names it`))
    );
  });
}

/** All that rows of other tables name of a table, rows that lost in a merge among them. */
function namesOf(
  target: Table,
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
): ReadonlySet<string> {
  return new Set(
    [...tables].filter(([table]) => table !== target).flatMap(([table, rows]) =>
      links(table).filter((link) => link.table === target.name && link.columns.length === 1)
        .flatMap(({ columns: [name] }) =>
          rows.flatMap((row) => versionsOf(row, name!).map(({ text }) => text))
        )
    ),
  );
}
