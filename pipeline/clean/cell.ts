/**
 * What happens to cells and rows on the way from raw to clean, as data.
 *
 * @module
 */
import { allows, type Kind } from "../tables/kind.ts";
import type { Table } from "../tables/table.ts";

/** A raw row on its way: named, and with corrections applied. */
export interface RawRow {
  readonly table: Table;
  /** Case folder, or empty. */
  readonly case: string;
  readonly file: string;
  /** Physical line, from 1. */
  readonly line: number;
  readonly rowId: string;
  /** Text by raw column, as written. */
  readonly written: Readonly<Record<string, string>>;
  /** Text by raw column, corrections applied. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A clean cell and the rule that made it. */
export interface CleanCell {
  readonly text: string;
  /** Rule as the ledger names it; several with `, ` between them. */
  readonly rule: string;
}

/** A row with every clean cell, before repeats are merged. */
export interface CleanRow {
  readonly raw: RawRow;
  readonly cells: Readonly<Record<string, CleanCell>>;
  /** Clean columns whose text is none that they may hold, where that was looked at. */
  readonly unsound?: ReadonlySet<string>;
}

/** A line of the ledger: one cell that is not simply its raw text, or that lost in a merge. */
export interface LedgerLine {
  readonly table: string;
  readonly row_id: string;
  readonly column: string;
  readonly file: string;
  readonly line: number;
  readonly raw_column: string;
  readonly raw_text: string;
  readonly rule: string;
  readonly clean_text: string;
}

/** What became of a raw row. */
export interface RowOrigin {
  readonly table: string;
  readonly row_id: string;
  readonly file: string;
  readonly line: number;
  readonly fate: "kept" | "merged" | "dropped";
  readonly rule: string;
  readonly reason: string;
}

/** The text of a raw column, empty where the row lacks it. */
export function cellOf({ cells }: Pick<RawRow, "cells">, column: string): string {
  return cells[column] ?? "";
}

/** The text of a raw column as it is read: without blanks at its ends. */
export function textOf(row: Pick<RawRow, "cells">, column: string): string {
  return cellOf(row, column).trim();
}

/** The texts of a raw row as they are read, by raw column. */
export function textsOf({ cells }: RawRow): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text.trim()]));
}

/** Keeps of equal cells one: most say what others say, and long sheets have many. */
export function cellsOnce(): (cell: CleanCell) => CleanCell {
  const byRule = new Map<string, Map<string, CleanCell>>();
  return (cell) => {
    const known = byRule.get(cell.rule) ?? new Map<string, CleanCell>();
    byRule.set(cell.rule, known);
    const before = known.get(cell.text);
    if (before === undefined) known.set(cell.text, cell);
    return before ?? cell;
  };
}

/** Longer texts are words on one row: none comes up again. */
const longestKept = 40;

/** Makes a look-up of whether a kind allows a text that works it out once for each. */
export function allowedOnce(): (kind: Kind, text: string) => boolean {
  const byKind = new Map<Kind, Map<string, boolean>>();
  return (kind, text) => {
    if (text.length > longestKept) return allows(kind, text);
    const known = byKind.get(kind) ?? new Map<string, boolean>();
    byKind.set(kind, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const allowed = allows(kind, text);
    known.set(text, allowed);
    return allowed;
  };
}
