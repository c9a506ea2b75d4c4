/**
 * What a table is that a stage makes beside the clean tables: what it holds, its columns, what it reads.
 *
 * @module
 */
import type { Kind } from "../kind.ts";
import type { Table } from "../table.ts";

/** Folder of the derived tables that a stage makes, by the stage. */
export const stageFolders = {
  clean: "data-clean",
  summarise: "data-clean/summaries",
  findings: "data-clean/findings",
  robustness: "data-clean/robustness",
  gallery: "figures",
  readme: "docs",
} as const;

/** A column of a derived table. */
export interface DerivedColumn<Value = unknown> {
  readonly kind: Kind<Value>;
  readonly description: string;
  /** Unit of the values, such as `points (0-100)`. */
  readonly unit?: string;
  /** The table whose rows its cells name: by id columns or row id, in a list each item. */
  readonly refersTo?: Table | DerivedTable;
  /** Where one name may stand for several rows: the table and its column that says for which. */
  readonly through?: { readonly table: Table; readonly column: string };
  /** Whether the rows that it names are only some of those that a line is made of. */
  readonly some?: true;
  /** The column that says of which clean table the row is that a cell names. */
  readonly tableIn?: string;
}

/** Column descriptions by name, in the order of the table. */
export type DerivedColumns = Readonly<Record<string, DerivedColumn>>;

/** A derived table, described once. */
export interface DerivedTable<Described extends DerivedColumns = DerivedColumns> {
  /** Name of the file without its ending. */
  readonly name: string;
  /** The stage that makes it. */
  readonly stage: keyof typeof stageFolders;
  readonly title: string;
  /** What it holds, in a sentence without its full stop. */
  readonly description: string;
  /** The tables that it is made of. */
  readonly reads: readonly (Table | DerivedTable)[];
  /** Whether it holds names for readers only, which rest on no source. */
  readonly namesOnly?: true;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** References that take several columns: these name a row of that table by its id columns. */
  readonly links?: readonly {
    readonly columns: readonly string[];
    readonly table: Table;
  }[];
  readonly columns: Described;
}

/** The values of a row, by column. */
export type Row<Of extends DerivedTable> = {
  readonly [Name in keyof Of["columns"]]: Of["columns"][Name] extends DerivedColumn<infer Value>
    ? Value
    : never;
};

/** Gives a description its exact type; its key is of its own columns. */
export function describeDerived<const Described extends DerivedColumns>(
  table: DerivedTable<Described> & { readonly key: readonly (keyof Described)[] },
): DerivedTable<Described> {
  return table;
}

/** A column of a derived table. */
export function column<Value>(
  kind: Kind<Value>,
  description: string,
  more: Omit<DerivedColumn, "kind" | "description"> = {},
): DerivedColumn<Value> {
  return { kind, description, ...more };
}

/** Path of a derived table from the folder of the project. */
export function derivedPath({ stage, name }: Pick<DerivedTable, "stage" | "name">): string {
  return `${stageFolders[stage]}/${name}.csv`;
}

/** Whether a table is a derived one. */
export function isDerived(table: Table | DerivedTable): table is DerivedTable {
  return "stage" in table;
}

/** The clean tables that a derived table is made of, those behind other derived ones among them. */
export function cleanTablesBehind(table: DerivedTable): ReadonlySet<Table> {
  const found = new Set<Table>();
  for (const read of table.reads) {
    if (isDerived(read)) { for (const behind of cleanTablesBehind(read)) found.add(behind); }
    else found.add(read);
  }
  return found;
}
