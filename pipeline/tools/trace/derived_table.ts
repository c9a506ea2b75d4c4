/**
 * The way from a summary or a table of the findings to the clean rows that it is made of.
 *
 * @module
 */
import type { TextRow } from "./trace_data.ts";

/** Ids of a clean table's rows by all names that a line may have for them. */
export type RowNames = ReadonlyMap<string, readonly string[]>;

/** A table that is made of clean ones, as its stage wrote it. */
export interface DerivedTable {
  /** Path from the project. */
  readonly path: string;
  readonly description: string;
  /** Clean tables that it is made of. */
  readonly reads: readonly string[];
  readonly rows: readonly TextRow[];
}

/**
 * Columns that hold ids of clean rows: joined by `/` they are one id, or a list with `;` between.
 */
interface IdColumns {
  readonly columns: readonly string[];
  readonly table: string;
}

const mostShown = 6;

/**
 * Where to go with a line of a derived table: what it is made of, which of its columns name clean
 * rows, and how those are traced.
 *
 * @param asked the line that is meant, by its first cells with `/` between; the first line where
 * none fits
 * @param others all derived tables, of which those are shown that list rows of the same clean
 * tables
 * @param namesOf names of the rows of a clean table
 */
export function wayToRows(
  table: DerivedTable,
  asked: string,
  others: readonly DerivedTable[],
  namesOf: (table: string) => RowNames,
): string {
  const { path, description, reads, rows } = table;
  const found = idColumns(table, namesOf);
  const named = asked === "" ? undefined : rows.find((row) => beginsWith(row, asked));
  const line = named ?? rows[0];
  const commands = line === undefined ? [] : [...new Set(commandsOf(line, found, namesOf))];
  const more = commands.length - mostShown;
  const lists = others.filter((other) =>
    other.path !== path && sameSet(other.reads, reads) && listsRows(other, namesOf)
  );
  const names = found.map(({ columns, table }) => `${columns.join("/")} (${table})`);
  if (line !== undefined && namesItsTable(line)) names.push("row (of the table in table)");
  return [
    `Cannot trace a line of ${path}: it is made of clean rows, and those can be traced`,
    `  holds    ${description}`,
    `  made of  ${reads.join(" · ")}`,
    ...(names.length === 0
      ? ["  No column names clean rows; look in data-clean/tables for what a line is about"]
      : [`  rows     named in ${names.join(" · ")}`]),
    ...(lists.length === 0 ? [] : [
      `  see also ${
        lists.map(({ path }) => path).join(" · ")
      } (lines with rows of the same tables)`,
    ]),
    ...(commands.length === 0
      ? []
      : [named ? `  For ${asked}` : "  For its first line, as an example"]),
    ...commands.slice(0, mostShown).map((command) => `    ${command}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ].join("\n");
}

/** Columns of which every cell names rows of a table, and the first columns that do so together. */
function idColumns(
  { rows, reads }: DerivedTable,
  namesOf: (table: string) => RowNames,
): IdColumns[] {
  const names = Object.keys(rows[0] ?? {});
  const tableOf = (columns: readonly string[]) => {
    const ids = rows.flatMap((row) => idsIn(row, columns));
    return ids.length === 0 ? undefined : reads.find((table) => {
      const known = namesOf(table);
      return ids.every((id) => known.has(id));
    });
  };
  const together = [2, 3].map((length) => names.slice(0, length));
  // Where a line says which table its row is of, the row is no id of one table.
  const alone = rows[0] !== undefined && namesItsTable(rows[0])
    ? names.filter((name) => name !== "row")
    : names;
  return [...together, ...alone.map((name) => [name])].flatMap((columns) => {
    const table = tableOf(columns);
    return table === undefined ? [] : [{ columns, table }];
  });
}

/** Whether lines list the rows that they are read from, not only what they are about. */
function listsRows(table: DerivedTable, namesOf: (table: string) => RowNames): boolean {
  return table.rows[0] !== undefined && namesItsTable(table.rows[0]) ||
    idColumns(table, namesOf).some(({ columns }) =>
      columns.length === 1 && table.rows.some((row) => row[columns[0]!]!.includes(";"))
    );
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

function idsIn(row: TextRow, columns: readonly string[]): string[] {
  const cells = columns.map((column) => row[column]!);
  return (cells.length === 1 ? cells[0]!.split(";") : [cells.join("/")]).filter((id) => id !== "");
}

function beginsWith(row: TextRow, asked: string): boolean {
  return `${Object.values(row).join("/")}/`.toLowerCase().startsWith(`${asked.toLowerCase()}/`);
}

/** Whether the line names one clean row by the columns `table`, `row` and perhaps `column`. */
function namesItsTable(line: TextRow): boolean {
  return line["table"] !== undefined && line["row"] !== undefined;
}

function commandsOf(
  line: TextRow,
  found: readonly IdColumns[],
  namesOf: (table: string) => RowNames,
): string[] {
  const commandOf = (words: readonly string[]) =>
    `deno task trace ${words.filter((word) => word !== "").map(quoted).join(" ")}`;
  return [
    ...(namesItsTable(line)
      ? [commandOf([line["table"]!, line["row"]!, line["column"] ?? ""])]
      : []),
    ...found.flatMap(({ columns, table }) =>
      idsIn(line, columns).flatMap((name) => namesOf(table).get(name) ?? [])
        .map((id) => commandOf([table, id]))
    ),
  ];
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
