/**
 * Which cells of clean tables can be recoded: those that are a raw cell's own text or date. What is
 * made of a name by the crosswalks, or of other rows, is no cell that a coder filled.
 *
 * @module
 */
import { type Answer, refuseName } from "../base/problems/answer.ts";
import { cleanTables } from "../tables/all.ts";
import type { RuleName, Table } from "../tables/table.ts";

const ownRules: ReadonlySet<RuleName> = new Set(["copy", "date", "same agreement"]);

/** Clean columns of a table that can be recoded. */
export function editableColumns({ columns }: Table): string[] {
  // The raw text of a name makes other cells too, which would have to follow.
  const sources = new Set(
    Object.values(columns).filter(({ rule }) => !ownRules.has(rule)).map(({ from }) => from),
  );
  return Object.entries(columns)
    .filter(([, { rule, from }]) => ownRules.has(rule) && !sources.has(from))
    .map(([name]) => name);
}

/** The clean table of a name. */
export function tableCalled(name: string): Answer<Table> {
  const found = cleanTables.find((table) => table.name === name);
  if (found) return { found };
  const names = cleanTables.map((table) => table.name);
  return refuseName("Cannot find the table", name, `one of ${names.join(" · ")}`, names);
}

/** Whether a column of a table can be recoded: nothing where it can, else in words why not. */
export function columnRefusal(table: Table, column: string): string | undefined {
  const editable = editableColumns(table);
  if (editable.includes(column)) return undefined;
  const described = table.columns[column];
  if (!described) {
    const expected = `one of ${editable.join(" · ")}`;
    return refuseName("Cannot find the column", column, expected, editable).refused;
  }
  const { from, rule } = described;
  const why = rule === "how far read"
    ? "it follows from the grades of the rows on the source"
    : ownRules.has(rule)
    ? "other cells are made of the same text"
    : `it is read from the name in ${from} by the crosswalk of actors`;
  return `Cannot recode ${column} of ${table.name}: ${why}; recode ${editable.join(" · ")}`;
}
