/**
 * What a table is: its raw columns, the rule that makes each clean column, the kind of each cell.
 *
 * @module
 */
import type { Kind } from "./kind.ts";
import type { Naming } from "./naming.ts";
import type { Rule } from "./rule.ts";

/** Names of the rules by which a clean cell is made of raw text; see `../clean/clean_row.ts`. */
export type RuleName =
  | "copy"
  | "date"
  | "states"
  | "state list"
  | "voice"
  | "reported by"
  | "contested name"
  | "same agreement"
  | "how far read";

/** A column of a clean table. */
export interface Column<Value = unknown> {
  /** The raw column that it is made of. */
  readonly from: string;
  readonly rule: RuleName;
  readonly kind: Kind<Value>;
  readonly description: string;
  /** Unit of the values, such as `points (0-100)`. */
  readonly unit?: string;
  /** Table whose key the cell must name. */
  readonly refersTo?: string;
  /**
   * How two versions of a row are merged in this column, where not by the usual order: of `prose`,
   * which no analysis reads, the fuller text stays; `provenance` goes with the version that is
   * kept; rows that differ in `identity` are no versions of one thing, whatever their grades, and
   * neither are those with another `address`, of which a slash at the end is no part.
   */
  readonly merged?: "prose" | "provenance" | "identity" | "address";
  /** What the cell, or each part of a list, must name where that is not the key of one table. */
  readonly names?: Naming;
  /**
   * Table of which one row may stand under two ids: the cell holds the id that stays, the id of its
   * own row goes, and the row is used up by saying so.
   */
  readonly aliasOf?: string;
  /** Whether coders make the id up, so that no two cases mean the same thing by it. */
  readonly coined?: true;
  /**
   * Whether a value that no other row has founds a thing of its own, as a misspelt one would: of two
   * that nearly agree one is warned of.
   */
  readonly founds?: true;
  /**
   * What of the raw sheets the cell names, in words, where cleaning looks it up by the role of the
   * table.
   */
  readonly namesRaw?: string;
  /** Whether the cell names nothing: a label, a guard, or a name that nobody looks up. */
  readonly free?: true;
  /**
   * Table a row of which the cell names by its row id, or the column whose cell says which table it
   * is. A row that was withdrawn may be named too.
   */
  readonly rowOf?: { readonly table: string } | { readonly column: string };
  /** Whether the cell repeats that of the row named by `rowOf`, so that a row that moved is noticed. */
  readonly repeats?: true;
  /** Values that mark one thing among the rows of all cases, and the value of all other rows. */
  readonly marks?: { readonly values: readonly string[]; readonly others: string };
}

/** Column descriptions by clean name, in the order of the clean table. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * What a sheet gives for the reading of other cells: what `names`, written `dates` and the
 * `corrections` mean, which rows are `withdrawals`, the `extents` to which documents were read, the
 * `answers` to warnings, the `coverage` of all sheets, which files the `inventory` lists, when
 * `documents` were written, the `windows` of negotiations. All but the last two are used up by it and
 * are no clean tables. The columns that reading takes from a sheet of a role are those of the table
 * that has it today.
 */
export type Role = UsedUpRole | "documents" | "windows";

const usedUpRoles = [
  "names",
  "dates",
  "corrections",
  "withdrawals",
  "extents",
  "answers",
  "coverage",
  "inventory",
] as const;

type UsedUpRole = typeof usedUpRoles[number];

const usedUp: ReadonlySet<Role> = new Set(usedUpRoles);

/** What must have been promised, to whom and when, for a row to count. */
export interface Committed {
  /** Column of the ally. */
  readonly ally: string;
  /** Column of the day on which a commitment to it was in force. */
  readonly day: string;
  /** Years after the day in which what followed is seen. */
  readonly years: number;
}

/** A table, described once. */
export interface Table<Described extends Columns = Columns> {
  /** Name of the clean table. */
  readonly name: string;
  /** Name of the raw sheet, `data-raw/<case>/<sheet>[.<origin>].csv` or a path below `data-raw`. */
  readonly sheet: string;
  /**
   * Whether rows are evidence by case, or stand once for all cases: judgements, what second readers
   * coded, or a record that a command writes and no case has of its own.
   */
  readonly holds: "evidence" | "judgement" | "second reading" | "record";
  readonly title: string;
  readonly description: string;
  /** Why a coder needs it and when, for the checklist of a case; without, it has no place there. */
  readonly why?: string;
  /** Name of the table whose sheet a coder fills before this one; without, it begins the list. */
  readonly after?: string;
  /** What it gives for the reading of other cells, where it gives anything. */
  readonly role?: Role;
  /** Raw columns whose text together names a row; a second row of the same name is a repeat. */
  readonly key: readonly string[];
  /** Raw columns that make the readable row id. */
  readonly id: readonly string[];
  /** References that take several columns: these name a row of that table by its id columns. */
  readonly links?: readonly { readonly columns: readonly string[]; readonly table: string }[];
  /** Table each row of which this one must judge, by the same id columns. */
  readonly covers?: string;
  /** Whether its rows stand only to be named by those of others: one that none names is warned of. */
  readonly namedElsewhere?: true;
  /** What must hold between the cells of a row and between rows. */
  readonly rules?: readonly Rule[];
  /** Where a commitment of the state at the hub must have been in force. */
  readonly committed?: Committed;
  readonly columns: Described;
}

/** The value of a row, by column. */
export type Row<Of extends Table> =
  & {
    readonly [Name in keyof Of["columns"]]: Of["columns"][Name] extends Column<infer Value> ? Value
      : never;
  }
  & { readonly row_id: string; readonly case: string };

/** Gives a table description its exact type. */
export function describe<const Described extends Columns>(
  table: Table<Described>,
): Table<Described> {
  return table;
}

/** Column names that every clean table begins with. */
export const leadingColumns = ["row_id", "case"] as const;

/** All columns of the clean table, in order. */
export function cleanHeader(table: Table): string[] {
  return [...leadingColumns, ...Object.keys(table.columns)];
}

/** All columns of the raw sheet, in order. */
export function rawHeader(table: Table): string[] {
  return [...new Set(Object.values(table.columns).map((column) => column.from))];
}

/** Whether cleaning uses the sheet up, so that it is no table after it. */
export function isUsedUp({ role }: Table): boolean {
  return role !== undefined && usedUp.has(role);
}

/** Clean columns by which other tables name a row. */
export function idColumns(table: Table): string[] {
  const columns = Object.entries(table.columns);
  return table.id.map((raw) => columns.find(([, { from }]) => from === raw)![0]);
}

/** The column that says which row of another table stands under two ids, and that table's name. */
export function aliasOf(
  table: Table,
): { readonly from: string; readonly target: string } | undefined {
  const column = Object.values(table.columns).find((column) => column.aliasOf !== undefined);
  return column && { from: column.from, target: column.aliasOf! };
}

/** All references of a table, those of single columns among them, by clean column name. */
export function links(table: Table): { readonly columns: readonly string[]; table: string }[] {
  const single = Object.entries(table.columns).flatMap(([name, { refersTo }]) =>
    refersTo ? [{ columns: [name], table: refersTo }] : []
  );
  return [...single, ...(table.links ?? [])];
}

type MoreOnColumn = Omit<Column, "from" | "rule" | "kind" | "description">;

/** A column that keeps the raw text, surrounding blanks apart. */
export function copied<Value>(
  from: string,
  kind: Kind<Value>,
  description: string,
  more: MoreOnColumn = {},
): Column<Value> {
  return { from, rule: "copy", kind, description, ...more };
}

/** A column made of a raw column by a rule. */
export function made<Value>(
  rule: RuleName,
  from: string,
  kind: Kind<Value>,
  description: string,
  more: MoreOnColumn = {},
): Column<Value> {
  return { from, rule, kind, description, ...more };
}
