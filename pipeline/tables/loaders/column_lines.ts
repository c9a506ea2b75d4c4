/**
 * The columns of all tables as lines for programs that read them, made of the descriptions.
 *
 * @module
 */
import { cleanTables } from "../all.ts";
import type { DerivedTable } from "../derived/derived_table.ts";
import type { ColumnLine } from "../derived/records/columns.ts";
import { type Kind, optional, text } from "../kind.ts";
import { derivedName, inPackage, leadingFields } from "../package/data_package.ts";
import { derivedTables } from "../package/derived_tables.ts";
import type { DescribedColumn } from "../package/field.ts";
import type { Table } from "../table.ts";

/** What stands between the items of a list in a cell. */
const itemSeparator = ";";

/** What stands between the values of a category in a line; some values hold a semicolon. */
const levelSeparator = "|";

/**
 * A line for every column of every table, in the order of the Data Package.
 *
 * @throws {TypeError} naming the column of which a value holds what stands between values
 */
export function columnLines(
  tables: readonly Table[] = cleanTables,
  derived: readonly DerivedTable[] = derivedTables,
): ColumnLine[] {
  return [
    ...tables.flatMap((table) =>
      linesOf(table.name, `tables/${table.name}.csv`, { ...leading, ...table.columns })
    ),
    ...derived.flatMap((table) => linesOf(derivedName(table), inPackage(table), table.columns)),
  ];
}

const leading: Readonly<Record<string, DescribedColumn>> = Object.fromEntries(
  leadingFields.map(({ name, description, constraints }) => [
    name,
    { kind: constraints?.required ? text : optional(text), description },
  ]),
);

function linesOf(
  table: string,
  file: string,
  described: Readonly<Record<string, DescribedColumn>>,
): ColumnLine[] {
  return Object.entries(described).map(([column, { kind, unit, description }]) => ({
    table,
    file,
    column,
    type: typeOf(kind),
    separator: kind.field === "list" ? itemSeparator : null,
    levels: levelsOf(kind, `${table}, ${column}`),
    empty: kind.required ? "never" : kind.whenEmpty === undefined ? "missing" : "none",
    unit: unit ?? null,
    label: description,
  }));
}

/** What the cells of a kind are to a program that reads them. */
function typeOf({ field, date, allowed, ordered }: Kind): ColumnLine["type"] {
  if (date) return "date";
  if (field === "boolean") return "yes/no";
  if (field !== "string") return field;
  if (allowed === undefined) return "text";
  return ordered ? "ordered category" : "category";
}

function levelsOf({ field, allowed }: Kind, place: string): string | null {
  if (field !== "string" || allowed === undefined) return null;
  const wrong = allowed.find((value) => value.includes(levelSeparator));
  if (wrong !== undefined) {
    throw new TypeError(`Cannot list the values of ${place}: found ${levelSeparator} in ${wrong}`);
  }
  return allowed.join(levelSeparator);
}
