/**
 * The row balance: raw rows = kept + merged + dropped, sheet by sheet.
 *
 * @module
 */
import type { RawSheet } from "./raw_sheet.ts";
import { cleanTables } from "../tables/all.ts";
import type { RowOrigin } from "./cell.ts";

/** Counts of raw rows of a table by what became of them. */
export interface Balance {
  readonly table: string;
  readonly raw: number;
  readonly kept: number;
  readonly merged: number;
  readonly dropped: number;
  /** Whether every raw row is accounted for, once. */
  readonly holds: boolean;
}

/** Counts the fates of the raw rows of every clean table. */
export function rowBalance(
  sheets: readonly RawSheet[],
  origins: readonly RowOrigin[],
): Balance[] {
  return cleanTables.map(({ name }) => {
    const rows = sheets.filter((sheet) => sheet.table.name === name).flatMap(({ rows }) => rows);
    const own = origins.filter((origin) => origin.table === name);
    const places = new Set(own.map(({ file, line }) => `${file}:${line}`));
    const count = (fate: RowOrigin["fate"]) => own.filter((origin) => origin.fate === fate).length;
    return {
      table: name,
      raw: rows.length,
      kept: count("kept"),
      merged: count("merged"),
      dropped: count("dropped"),
      holds: own.length === rows.length && places.size === own.length &&
        rows.every(({ file, line }) => places.has(`${file}:${line}`)),
    };
  });
}

/** The balance as text, a line a table and the sum below. */
export function balanceText(balances: readonly Balance[]): string {
  const sum = (name: "raw" | "kept" | "merged" | "dropped") =>
    balances.reduce((total, balance) => total + balance[name], 0);
  const total = {
    table: "all sheets",
    raw: sum("raw"),
    kept: sum("kept"),
    merged: sum("merged"),
    dropped: sum("dropped"),
    holds: balances.every(({ holds }) => holds),
  };
  return [...balances, total].map(({ table, raw, kept, merged, dropped, holds }) =>
    `  ${table.padEnd(20)}${String(raw).padStart(6)} raw = ${String(kept).padStart(5)} kept + ` +
    `${String(merged).padStart(4)} merged + ${String(dropped).padStart(3)} dropped ${
      holds ? "✔" : "✘"
    }`
  ).join("\n");
}
