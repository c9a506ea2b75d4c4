/**
 * What two versions of a table have not in common, row by row and cell by cell.
 *
 * @module
 */
import type { Sheet, SheetRow } from "../../base/sheets/read_sheet.ts";

/** A cell that holds something else. */
export interface CellChange {
  /** Key of the row, its parts with `/` between them. */
  readonly row: string;
  /** Physical line in the later version. */
  readonly line: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What sets two versions of a table apart. */
export interface TableChanges {
  /** Columns by which rows were known. */
  readonly key: readonly string[];
  readonly addedColumns: readonly string[];
  readonly goneColumns: readonly string[];
  /** Rows of the later version without a counterpart. */
  readonly added: readonly SheetRow[];
  /** Rows of the earlier version without one. */
  readonly gone: readonly SheetRow[];
  /** Cells of rows that both versions have, in the order of the later one. */
  readonly cells: readonly CellChange[];
}

/** What both versions are read as. */
type Read = Pick<Sheet, "header" | "rows">;

/**
 * Holds two versions of a table against each other. Rows that are the same count for nothing,
 * wherever they stand; the others are the same row where their keys are.
 *
 * @param key columns that name a row; where there are none, as few as can of those that hold words
 */
export function tableChanges(before: Read, after: Read, key: readonly string[]): TableChanges {
  const columns = after.header.filter((name) => before.header.includes(name));
  const [left, right] = apart(before.rows, after.rows, columns);
  const named = key.filter((name) => columns.includes(name));
  const names = named.length > 0 ? named : namingColumns(columns, before.rows, after.rows);
  const keyOf = (row: SheetRow) => names.map((name) => row.cells[name] ?? "").join("/");
  const open = Map.groupBy(left, keyOf);
  const added: SheetRow[] = [];
  const cells: CellChange[] = [];
  for (const row of right) {
    const counterpart = open.get(keyOf(row))?.shift();
    if (!counterpart) added.push(row);
    else cells.push(...cellChanges(counterpart, row, columns, keyOf(row)));
  }
  return {
    key: names,
    addedColumns: after.header.filter((name) => !before.header.includes(name)),
    goneColumns: before.header.filter((name) => !after.header.includes(name)),
    added,
    gone: [...open.values()].flat(),
    cells,
  };
}

/** Whether two versions have everything in common but the order of their rows. */
export function isUnchanged({ key: _, ...changes }: TableChanges): boolean {
  return Object.values(changes).every(({ length }) => length === 0);
}

/** The rows of either version that the other does not have just so. */
function apart(
  before: readonly SheetRow[],
  after: readonly SheetRow[],
  columns: readonly string[],
): [SheetRow[], SheetRow[]] {
  const textOf = ({ cells }: SheetRow) => JSON.stringify(columns.map((name) => cells[name]));
  const known = Map.groupBy(before, textOf);
  const right = after.filter((row) => known.get(textOf(row))?.shift() === undefined);
  return [[...known.values()].flat(), right];
}

function cellChanges(
  before: SheetRow,
  after: SheetRow,
  columns: readonly string[],
  row: string,
): CellChange[] {
  return columns.filter((name) => before.cells[name] !== after.cells[name]).map((column) => ({
    row,
    line: after.line,
    column,
    before: before.cells[column] ?? "",
    after: after.cells[column] ?? "",
  }));
}

/**
 * Columns in which some cell is no number: in a table of values, they say of what. Those at the end
 * that tell no two rows apart are left out.
 */
function namingColumns(columns: readonly string[], ...versions: (readonly SheetRow[])[]): string[] {
  const words = columns.filter((name) =>
    versions.flat().some(({ cells }) => cells[name] !== "" && !Number.isFinite(Number(cells[name])))
  );
  const names = (of: readonly string[]) =>
    versions.map((rows) =>
      new Set(rows.map(({ cells }) => of.map((name) => cells[name]).join("/")))
    );
  const tellsAll = (of: readonly string[]) =>
    names(of).every(({ size }, at) => size === names(words)[at]!.size);
  return words.toReversed().reduce((kept, name) => {
    const without = kept.filter((each) => each !== name);
    return tellsAll(without) ? without : kept;
  }, words);
}
