/**
 * Summaries back from their CSV text.
 *
 * @module
 */
import { parse } from "@std/csv";

/** A row of a table that figures draw: a summary, or a table of the findings. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Path of a table that figures draw: a summary by its name, a table of the findings after
 * `findings/`.
 */
export function tablePath(name: string): string {
  return `data-clean/${name.includes("/") ? name : `summaries/${name}`}.csv`;
}

/**
 * Rows of a summary. Figures become numbers, `yes` and `no`, or `true` and `false`, become booleans, an empty cell
 * becomes `null`, and everything else stays text.
 */
export function readSummary(text: string): DataRow[] {
  // A table without rows has no header either.
  if (text.trim() === "") return [];
  return parse(text, { skipFirstRow: true }).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, value(cell ?? "")]))
  );
}

function value(cell: string): string | number | boolean | null {
  if (cell === "") return null;
  if (["true", "yes"].includes(cell)) return true;
  if (["false", "no"].includes(cell)) return false;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
