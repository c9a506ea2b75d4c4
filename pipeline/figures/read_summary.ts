/**
 * Summaries back from their CSV text.
 *
 * @module
 */
import { parse } from "@std/csv";
import type { DataRow } from "./figure.ts";

/** Path of a table that figures draw: a summary by its name, a table of the findings after `findings/`. */
export function tablePath(name: string): string {
  return `data-clean/${name.includes("/") ? name : `summaries/${name}`}.csv`;
}

/** Reads tables as figures ask for them, each once. */
export interface TableReader {
  readonly rows: (name: string) => readonly DataRow[];
  /** Rows read so far. */
  readonly count: () => number;
}

/**
 * Makes a reader of tables.
 *
 * @param textOf CSV text of a file
 */
export function tableReader(textOf: (path: string) => string): TableReader {
  const read = new Map<string, readonly DataRow[]>();
  return {
    rows: (name) => {
      const known = read.get(name);
      if (known) return known;
      const rows = readSummary(textOf(tablePath(name)));
      read.set(name, rows);
      return rows;
    },
    count: () => [...read.values()].reduce((sum, rows) => sum + rows.length, 0),
  };
}

/**
 * Rows of a summary. Figures become numbers, `true` and `false` become booleans, an empty cell becomes
 * `null`, and everything else stays text.
 */
export function readSummary(text: string): DataRow[] {
  return parse(text, { skipFirstRow: true }).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, value(cell ?? "")]))
  );
}

function value(cell: string): string | number | boolean | null {
  if (cell === "") return null;
  if (cell === "true" || cell === "false") return cell === "true";
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
