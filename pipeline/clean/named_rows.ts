/**
 * Whether cells that name a row by its id name one that exists, and repeat its cells.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import { apartIfAlike } from "../base/words/look_alikes.ts";
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, rowPlace, soundText } from "../tables/coded_row.ts";
import type { Column, Table } from "../tables/table.ts";
import type { RowOrigin } from "./cell.ts";
import { eachTable, type TableByTable } from "./table_by_table.ts";

/**
 * Checks every column that names rows by their ids, and the columns that repeat cells of these rows.
 *
 * @param withdrawn rows that may be named although they are in no clean table any more
 * @param byTable how it goes over the tables
 */
export function namedRowProblems(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  withdrawn: readonly RowOrigin[],
  byTable: TableByTable<Problem> = eachTable,
): Problem[] {
  const found = new Map<string, ReadonlyMap<string, CodedRow | undefined>>();
  const byId = (
    name: string,
    rows: readonly CodedRow[],
  ): ReadonlyMap<string, CodedRow | undefined> => {
    const known = found.get(name) ?? new Map([
      ...withdrawn.filter(({ table }) => table === name).map(({ row_id }) =>
        [row_id, undefined] as const
      ),
      ...rows.map((row) => [row.rowId, row] as const),
    ]);
    found.set(name, known);
    return known;
  };
  return byTable(tables, ({ columns }, rows, rowsOf) => {
    const naming = Object.entries(columns).find(([, { rowOf }]) => rowOf);
    if (!naming) return [];
    const [name, { rowOf }] = naming;
    const repeated = Object.entries(columns).filter(([, { repeats }]) => repeats)
      .map(([each]) => each);
    const hints = new Map<string, (text: string) => string>();
    return rows.flatMap((row) => {
      const table = tableNamed(rowOf!, row);
      const text = soundText(row, name);
      const known = byId(table, rowsOf(table));
      if (table === "" || text === "") return [];
      if (!known.has(text)) {
        const hint = hints.get(table) ?? hintFinder(known.keys(), (id) => {
          // A row that was withdrawn stands nowhere any more.
          const row = known.get(id);
          return row === undefined ? "" : rowPlace(row);
        });
        hints.set(table, hint);
        const problem = cellProblem(row, name, `the row id of a row of ${table}`, hint(text));
        return [{ ...problem, code: "reference-unknown" as const }];
      }
      const named = known.get(text);
      return named ? repeated.flatMap((each) => unlike(row, named, each)) : [];
    });
  });
}

function tableNamed(rowOf: NonNullable<Column["rowOf"]>, row: CodedRow): string {
  return "table" in rowOf ? rowOf.table : soundText(row, rowOf.column);
}

function unlike(row: CodedRow, named: CodedRow, column: string): Problem[] {
  const { text } = named.cells[column]!;
  if (row.cells[column]!.text === text) return [];
  const expected = `${JSON.stringify(text)}, as the row ${named.rowId} has it`;
  const apart = apartIfAlike(row.cells[column]!.text, text);
  const hint = apart === ""
    ? "look whether the row id is still that of the row"
    : `the two only look the same: ${apart}`;
  return [{ ...cellProblem(row, column, expected, hint), code: "reference-unknown" }];
}
