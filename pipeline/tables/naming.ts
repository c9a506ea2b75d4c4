/**
 * What cells may name where that is not the key of one table: codes in lists, organisations, case
 * folders, treaties that may be aliases.
 *
 * @module
 */

/** The raw sheets as a naming looks at them. */
export interface RawCells {
  /** Text by raw column of every row of a table as it is read, corrections applied. */
  readonly of: (table: string) => readonly Readonly<Record<string, string>>[];
  /** The case folders of `data-raw`. */
  readonly cases: ReadonlySet<string>;
  /** The names of all tables. */
  readonly tables: ReadonlySet<string>;
}

/** What the cells of a column may name. */
export interface Naming {
  /** Tables in which it may stand. */
  readonly tables: readonly string[];
  /** All that may be named. */
  readonly known: (raw: RawCells) => ReadonlySet<string>;
  /** What a row may name, in words, by the case folder that it is in. */
  readonly expected: (caseName: string) => string;
}

/** The texts of a raw column, empty cells left out. */
export function namesIn(raw: RawCells, table: string, column: string): string[] {
  return raw.of(table).map((cells) => cells[column] ?? "").filter((text) => text !== "");
}

/** A case folder. */
export const aCaseFolder: Naming = {
  tables: [],
  known: ({ cases }) => cases,
  expected: () => "a case folder of data-raw",
};

/** A table by its name. */
export const aTable: Naming = {
  tables: [],
  known: ({ tables }) => tables,
  expected: () => "the name of a table",
};
