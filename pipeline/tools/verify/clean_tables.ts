/**
 * Whether the clean tables in place are what their descriptions say.
 *
 * @module
 */
import type { Sheet, SheetRow } from "../../base/sheets/read_sheet.ts";
import { allows } from "../../tables/kind.ts";
import { cleanHeader, idColumns, leadingColumns, links, type Table } from "../../tables/table.ts";
import { type Check, checked } from "./check.ts";

/** The clean tables in place, by name. */
export type CleanSheets = ReadonlyMap<string, Sheet>;

/**
 * Row ids are unique, and so are the ids by which other tables name a row.
 *
 * @param tables descriptions of all clean tables
 */
export function uniqueKeys(name: string, tables: readonly Table[], sheets: CleanSheets): Check {
  const named = new Set(tables.flatMap((table) => targets(table)));
  const faults = tables.flatMap((table) => {
    const sheet = sheets.get(table.name);
    if (!sheet) return [`${pathOf(table)}: no such file`];
    const ids = named.has(table.name) ? repeats(sheet, idColumns(table)) : [];
    return [...sheetFaults(sheet), ...repeats(sheet, ["row_id"]), ...ids];
  });
  return checked(name, faults, `${countRows(tables, sheets)} rows of ${tables.length} tables`);
}

/**
 * Every reference names a row that exists, and judgement files judge every row that they must.
 * References to sources are left to {@linkcode knownSources}.
 */
export function resolvedReferences(
  name: string,
  tables: readonly Table[],
  sheets: CleanSheets,
): Check {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const sources = sourcesOf(tables);
  let count = 0;
  const faults = tables.flatMap((table) => [
    ...links(table).filter((link) => link.table !== sources?.name).flatMap((link) => {
      const found = references(table, link.columns, byName.get(link.table), sheets);
      count += found.count;
      return found.faults;
    }),
    ...uncovered(table, byName, sheets),
  ]);
  return checked(name, faults, `${count} references`);
}

/** Every source that a row names is in the table of sources. */
export function knownSources(name: string, tables: readonly Table[], sheets: CleanSheets): Check {
  const sources = sourcesOf(tables);
  if (!sources) return checked(name, ["no table of documents to refer to"], "");
  const found = tables.flatMap((table) =>
    links(table).filter((link) => link.table === sources.name).map((link) =>
      references(table, link.columns, sources, sheets)
    )
  );
  const count = found.reduce((total, each) => total + each.count, 0);
  return checked(name, found.flatMap(({ faults }) => faults), `${count} citations`);
}

function sourcesOf(tables: readonly Table[]): Table | undefined {
  return tables.find(({ role }) => role === "documents");
}

/** Every table has the columns that its description gives, and every cell is of its kind. */
export function cellsOfKind(name: string, tables: readonly Table[], sheets: CleanSheets): Check {
  let count = 0;
  const faults = tables.flatMap((table) => {
    const sheet = sheets.get(table.name);
    if (!sheet) return [`${pathOf(table)}: no such file`];
    const expected = cleanHeader(table).join();
    if (sheet.header.join() !== expected) {
      return [...sheetFaults(sheet), `${sheet.file}: expected the columns ${expected}`];
    }
    count += sheet.rows.length * (sheet.header.length - leadingColumns.length);
    return sheet.rows.flatMap((row) =>
      Object.entries(table.columns).filter(([column, { kind }]) =>
        !allows(kind, row.cells[column] ?? "")
      ).map(([column, { kind }]) =>
        `${placed(row)} ${column}: found ${
          JSON.stringify(row.cells[column])
        }, expected ${kind.expected}`
      )
    );
  });
  return checked(name, faults, `${count} cells`);
}

function references(
  table: Table,
  columns: readonly string[],
  target: Table | undefined,
  sheets: CleanSheets,
): { readonly count: number; readonly faults: readonly string[] } {
  const rows = sheets.get(table.name)?.rows ?? [];
  const aim = target && sheets.get(target.name);
  if (!target || !aim) {
    return { count: 0, faults: [`${pathOf(table)} ${columns.join(", ")}: no table to refer to`] };
  }
  const known = new Set(aim.rows.map((row) => joined(row, idColumns(target))));
  const filled = rows.filter((row) => columns.some((column) => row.cells[column] !== ""));
  return {
    count: filled.length,
    faults: filled.filter((row) => !known.has(joined(row, columns))).map((row) =>
      `${placed(row)} ${columns.join(", ")}: ${shown(row, columns)} is not in ${target.name}`
    ),
  };
}

function uncovered(
  table: Table,
  byName: ReadonlyMap<string, Table>,
  sheets: CleanSheets,
): string[] {
  const covered = byName.get(table.covers ?? "");
  if (!covered) return [];
  const rows = sheets.get(table.name)?.rows ?? [];
  const judged = new Set(rows.map((row) => joined(row, idColumns(table))));
  const columns = idColumns(covered);
  return (sheets.get(covered.name)?.rows ?? []).filter((row) => !judged.has(joined(row, columns)))
    .map((row) => `${placed(row)}: ${shown(row, columns)} has no row in ${table.name}`);
}

/** Tables that a table refers to or must cover; the covering one is looked up by its id as well. */
function targets(table: Table): string[] {
  return [...links(table).map((link) => link.table), ...(table.covers ? [table.name] : [])];
}

function repeats(sheet: Sheet, columns: readonly string[]): string[] {
  const groups = Map.groupBy(sheet.rows, (row) => joined(row, columns));
  return [...groups.values()].flatMap(([first, ...more]) =>
    more.map((row) =>
      `${placed(row)} ${columns.join(", ")}: ${shown(row, columns)} stands on line ${
        first!.line
      } too`
    )
  );
}

function sheetFaults({ file, problems }: Sheet): string[] {
  return problems.map(({ line, expected }) => `${file}:${line}: expected ${expected}`);
}

function joined(row: SheetRow, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? "").join("\u001F");
}

function shown(row: SheetRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row.cells[column] ?? "").join("/"));
}

function placed({ file, line }: SheetRow): string {
  return `${file}:${line}`;
}

function pathOf({ name }: Table): string {
  return `data-clean/tables/${name}.csv`;
}

function countRows(tables: readonly Table[], sheets: CleanSheets): number {
  return tables.reduce((sum, { name }) => sum + (sheets.get(name)?.rows.length ?? 0), 0);
}
