/**
 * Rows of a clean table as rules look at them: text that knows where it was coded.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { byText } from "../base/words/order.ts";
import { allows } from "./kind.ts";
import { idColumns, type Table } from "./table.ts";

/** A raw row that became part of a clean one. */
interface Coded {
  readonly raw: {
    readonly table: Table;
    /** Case folder, or empty. */
    readonly case: string;
    readonly file: string;
    /** Physical line, from 1. */
    readonly line: number;
    /** Text by raw column, corrections applied. */
    readonly cells: Readonly<Record<string, string>>;
  };
  /** Clean columns whose text is none that they may hold, where that was looked at. */
  readonly unsound?: ReadonlySet<string>;
}

/** A row of a clean table, merged where two files code the same thing. */
export interface CodedRow {
  readonly rowId: string;
  readonly kept: Coded;
  /** Cells by clean column. */
  readonly cells: Readonly<Record<string, { readonly text: string }>>;
  /** Raw rows that cells were taken from, by column, where not from the row kept. */
  readonly takenFrom: ReadonlyMap<string, Coded>;
  /** Cells that others beat in the merge, with the rows that they stand in. */
  readonly lost?: readonly LostText[];
}

/** A cell that another one beat. */
interface LostText {
  readonly column: string;
  readonly text: string;
  /** The row that it stands in, with its own clean cells. */
  readonly from: Coded & Pick<CodedRow, "cells">;
}

/** Every text of a cell with the raw row that it stands in: that which stays, and those that lost. */
export function versionsOf(
  row: CodedRow,
  name: string,
): { readonly text: string; readonly raw: Coded["raw"] }[] {
  const { raw } = row.takenFrom.get(name) ?? row.kept;
  const stays = { text: row.cells[name]!.text, raw };
  if (row.lost === undefined || row.lost.length === 0) return [stays];
  const lost = row.lost.filter(({ column }) => column === name);
  return [stays, ...lost.map(({ text, from }) => ({ text, raw: from.raw }))];
}

/**
 * The rows that lost a cell in the merge as they were coded, but under the id of that which stays:
 * what is wrong between their own cells is not seen in the merged row.
 */
export function codedVersions(row: CodedRow): CodedRow[] {
  const losers = new Set((row.lost ?? []).map(({ from }) => from));
  return [...losers].map((kept) => {
    const ids = idColumns(kept.raw.table).map((name) => [name, row.cells[name]!] as const);
    const cells = { ...kept.cells, ...Object.fromEntries(ids) };
    return { rowId: row.rowId, kept, cells, takenFrom: new Map() };
  });
}

/** File and line of the raw row that stays, as a message names them. */
export function rowPlace({ kept: { raw } }: CodedRow): string {
  return `${raw.file}:${raw.line}`;
}

/**
 * Text of a cell; empty where it is none that the column may hold, for that is reported already.
 */
export function soundText(row: CodedRow, name: string): string {
  const { text } = row.cells[name]!;
  // Most rows were merged of one, so that there is nothing to look up.
  const { unsound } = (row.takenFrom.size === 0 ? undefined : row.takenFrom.get(name)) ?? row.kept;
  if (unsound !== undefined) return unsound.has(name) ? "" : text;
  return allows(row.kept.raw.table.columns[name]!.kind, text) ? text : "";
}

/** Parts of a list with `;` between; none where the cell is empty or none that the column may hold. */
export function soundList(row: CodedRow, name: string): string[] {
  return soundText(row, name).split(";").filter((part) => part !== "");
}

/**
 * A problem with a cell, shown as it is written.
 *
 * @param name clean column
 * @param expected what would have been right, in words
 * @param hint how to mend it; without one, what the cell is read as where that is not what is
 * written
 */
export function cellProblem(
  row: CodedRow,
  name: string,
  expected: string,
  hint?: string,
): Problem {
  const { raw } = row.takenFrom.get(name) ?? row.kept;
  const { from } = raw.table.columns[name]!;
  const value = raw.cells[from] ?? "";
  const { text } = row.cells[name]!;
  return {
    code: "value-invalid",
    file: raw.file,
    line: raw.line,
    column: from,
    value,
    expected,
    hint: hint ?? (text === value ? "" : `it is read as ${text}`),
  };
}

/**
 * Rows in the order in which a person walks through a sheet and its parts in case folders: those
 * that all cases share first.
 */
export function inLineOrder<Of extends CodedRow>(rows: readonly Of[]): Of[] {
  const place = ({ kept: { raw } }: Of) => `${raw.case}\n${raw.file}`;
  return [...rows].sort((a, b) => byText(place(a), place(b)) || a.kept.raw.line - b.kept.raw.line);
}
