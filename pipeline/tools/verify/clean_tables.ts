/**
 * Whether the clean tables in place are what their descriptions say.
 *
 * @module
 */
import type { Sheet, SheetRow } from "../../base/sheets/read_sheet.ts";
import { allows } from "../../tables/kind.ts";
import { cleanHeader, idColumns, leadingColumns, links, type Table } from "../../tables/table.ts";
import type { ProblemCode } from "../../base/problems/problem.ts";
import { type Check, checkedFaults } from "./check.ts";
import { type Fault, fault } from "./fault.ts";

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
    if (!sheet) return [fault("file-absent", pathOf(table))];
    const ids = named.has(table.name) ? repeats(sheet, idColumns(table)) : [];
    return [...sheet.problems, ...repeats(sheet, ["row_id"]), ...ids];
  });
  return checkedFaults(
    name,
    faults,
    `${countRows(tables, sheets)} rows of ${tables.length} tables`,
  );
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
  return checkedFaults(name, faults, `${count} references`);
}

/** Every source that a row names is in the table of sources. */
export function knownSources(name: string, tables: readonly Table[], sheets: CleanSheets): Check {
  const sources = sourcesOf(tables);
  if (!sources) return checkedFaults(name, [fault("nothing-there", "")], "");
  const found = tables.flatMap((table) =>
    links(table).filter((link) => link.table === sources.name).map((link) =>
      references(table, link.columns, sources, sheets)
    )
  );
  const count = found.reduce((total, each) => total + each.count, 0);
  return checkedFaults(name, found.flatMap(({ faults }) => faults), `${count} citations`);
}

function sourcesOf(tables: readonly Table[]): Table | undefined {
  return tables.find(({ role }) => role === "documents");
}

/** Every table has the columns that its description gives, and every cell is of its kind. */
export function cellsOfKind(name: string, tables: readonly Table[], sheets: CleanSheets): Check {
  let count = 0;
  const faults = tables.flatMap((table): Fault[] => {
    const sheet = sheets.get(table.name);
    if (!sheet) return [fault("file-absent", pathOf(table))];
    const expected = cleanHeader(table).join();
    if (sheet.header.join() !== expected) {
      const value = sheet.header.join();
      const other = { code: "header-unknown", column: "", value, expected, hint: "" } as const;
      return [...sheet.problems, { ...other, file: sheet.file, line: 1 }];
    }
    count += sheet.rows.length * (sheet.header.length - leadingColumns.length);
    return sheet.rows.flatMap((row) =>
      Object.entries(table.columns).filter(([column, { kind }]) =>
        !allows(kind, row.cells[column] ?? "")
      ).map(([column, { kind }]) =>
        rowFault("value-invalid", row, [column], row.cells[column] ?? "", kind.expected)
      )
    );
  });
  return checkedFaults(name, faults, `${count} cells`);
}

function references(
  table: Table,
  columns: readonly string[],
  target: Table | undefined,
  sheets: CleanSheets,
): { readonly count: number; readonly faults: readonly Fault[] } {
  const rows = sheets.get(table.name)?.rows ?? [];
  const aim = target && sheets.get(target.name);
  if (!target || !aim) {
    const column = columns.join(", ");
    return { count: 0, faults: [fault("nothing-there", pathOf(table), { column })] };
  }
  const known = new Set(aim.rows.map((row) => joined(row, idColumns(target))));
  const filled = rows.filter((row) => columns.some((column) => row.cells[column] !== ""));
  return {
    count: filled.length,
    faults: filled.filter((row) => !known.has(joined(row, columns))).map((row) =>
      rowFault(
        "reference-unknown",
        row,
        columns,
        shown(row, columns),
        `a row of the table ${target.name}`,
      )
    ),
  };
}

function uncovered(
  table: Table,
  byName: ReadonlyMap<string, Table>,
  sheets: CleanSheets,
): Fault[] {
  const covered = byName.get(table.covers ?? "");
  if (!covered) return [];
  const rows = sheets.get(table.name)?.rows ?? [];
  const judged = new Set(rows.map((row) => joined(row, idColumns(table))));
  const columns = idColumns(covered);
  return (sheets.get(covered.name)?.rows ?? []).filter((row) => !judged.has(joined(row, columns)))
    .map((row) =>
      rowFault(
        "reference-unknown",
        row,
        columns,
        shown(row, columns),
        `a row for it in the table ${table.name}`,
      )
    );
}

/** Tables that a table refers to or must cover; the covering one is looked up by its id as well. */
function targets(table: Table): string[] {
  return [...links(table).map((link) => link.table), ...(table.covers ? [table.name] : [])];
}

function repeats(sheet: Sheet, columns: readonly string[]): Fault[] {
  const groups = Map.groupBy(sheet.rows, (row) => joined(row, columns));
  return [...groups.values()].flatMap(([first, ...more]) =>
    more.map((row) =>
      rowFault(
        "duplicate-key",
        row,
        columns,
        shown(row, columns),
        `another than on line ${first!.line}`,
      )
    )
  );
}

function joined(row: SheetRow, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? "").join("\u001F");
}

function shown(row: SheetRow, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? "").join("/");
}

function rowFault(
  code: ProblemCode,
  { file, line }: SheetRow,
  columns: readonly string[],
  value: string,
  expected: string,
): Fault {
  return { code, file, line, column: columns.join(", "), value, expected, hint: "" };
}

function pathOf({ name }: Table): string {
  return `data-clean/tables/${name}.csv`;
}

function countRows(tables: readonly Table[], sheets: CleanSheets): number {
  return tables.reduce((sum, { name }) => sum + (sheets.get(name)?.rows.length ?? 0), 0);
}
