/**
 * The way from a derived table to the clean rows that it is made of.
 *
 * @module
 */
import {
  cleanTablesBehind,
  derivedPath,
  type DerivedTable,
  isDerived,
} from "../../tables/derived/derived_table.ts";
import type { RowReference, RowsNamed } from "./row_names.ts";
import type { TextRow } from "./trace_data.ts";

const mostShown = 6;

/**
 * Where to go with a line of a derived table: what it is made of, which of its columns name clean
 * rows, and how those are traced.
 *
 * @param rows the table as its stage wrote it
 * @param asked the line that is meant, by its first cells with `/` between; the first line where
 * none fits
 * @param others all derived tables, of which those are shown that list rows of the same clean
 * tables
 */
export function wayToRows(
  table: DerivedTable,
  rows: readonly TextRow[],
  asked: string,
  others: readonly DerivedTable[],
  named: RowsNamed,
): string {
  const path = derivedPath(table);
  const found = asked === "" ? undefined : rows.find((row) => beginsWith(row, asked));
  const line = found ?? rows[0];
  const commands = line === undefined ? [] : [...new Set(commandsOf(table, line, named))];
  const more = commands.length - mostShown;
  const lists = others.filter((other) =>
    derivedPath(other) !== path && sameSet(cleanTablesBehind(other), cleanTablesBehind(table)) &&
    listsRows(other)
  ).map(derivedPath);
  const names = [
    ...references(table).map(({ columns, table }) => `${columns.join("/")} (${table.name})`),
    ...placed(table).map(([name, of]) => `${name} (of the table in ${of})`),
  ];
  return [
    `Cannot trace all of ${path} at once: expected a line, by its first cells with / between`,
    `  holds    ${table.description}`,
    `  made of  ${[...cleanTablesBehind(table)].map(({ name }) => name).join(" · ")}`,
    ...(names.length === 0
      ? ["  No column names clean rows; look in data-clean/tables for what a line is about"]
      : [`  rows     named in ${names.join(" · ")}`]),
    ...(lists.length === 0
      ? []
      : [`  see also ${lists.join(" · ")} (lines with rows of the same tables)`]),
    ...(commands.length === 0
      ? []
      : [found ? `  For ${asked}` : "  For its first line, as an example"]),
    ...commands.slice(0, mostShown).map((command) => `    ${command}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ].join("\n");
}

/** Columns that name rows of clean tables: those that do so together, then those by themselves. */
export function references({ columns, links = [] }: DerivedTable): RowReference[] {
  return [
    ...links,
    ...Object.entries(columns).flatMap(([name, { refersTo, through, some }]): RowReference[] =>
      refersTo === undefined || isDerived(refersTo) ? [] : [{
        columns: [name],
        table: refersTo,
        ...(through && { through }),
        ...(some && { some }),
      }]
    ),
  ];
}

/** Those of them that name all rows of the clean table that a line is made of. */
export function wholeReferences(table: DerivedTable): RowReference[] {
  return references(table).filter(({ some }) => !some);
}

/** Columns that name a row of the table that another column names. */
export function placed({ columns }: DerivedTable): [name: string, tableIn: string][] {
  return Object.entries(columns).flatMap(([name, { tableIn }]): [string, string][] =>
    tableIn === undefined ? [] : [[name, tableIn]]
  );
}

/** Whether lines list the rows that they are read from, not only what they are about. */
export function listsRows(table: DerivedTable): boolean {
  return placed(table).length > 0 ||
    wholeReferences(table).some(({ columns }) => table.columns[columns[0]!]!.kind.field === "list");
}

function sameSet(some: ReadonlySet<unknown>, others: ReadonlySet<unknown>): boolean {
  return some.size === others.size && some.isSubsetOf(others);
}

/** Whether the first cells of a line are those asked for. */
export function beginsWith(row: TextRow, asked: string): boolean {
  return `${Object.values(row).join("/")}/`.toLowerCase().startsWith(`${asked.toLowerCase()}/`);
}

function commandsOf(table: DerivedTable, line: TextRow, named: RowsNamed): string[] {
  const commandOf = (words: readonly string[]) =>
    `deno task trace ${words.filter((word) => word !== "").map(quoted).join(" ")}`;
  return [
    ...placed(table).map(([name, tableIn]) =>
      commandOf([line[tableIn]!, line[name]!, line["column"] ?? ""])
    ),
    ...references(table).flatMap((reference) =>
      namesIn(line, reference.columns).flatMap((name) => named(reference, name))
        .map((id) => commandOf([reference.table.name, id]))
    ),
  ];
}

/** Names in the cells of a line: joined by `/` they are one, or a list with `;` between. */
export function namesIn(line: TextRow, columns: readonly string[]): string[] {
  const cells = columns.map((column) => line[column]!);
  return (cells.length === 1 ? cells[0]!.split(";") : [cells.join("/")])
    .filter((name) => name !== "");
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
