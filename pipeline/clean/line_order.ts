/**
 * The order in which a person walks through the rows of a sheet and of its parts in case folders.
 *
 * @module
 */
import type { MergedRow } from "./merge.ts";

/** Rows of the sheet that all cases share first, then those of cases. */
export function inLineOrder(rows: readonly MergedRow[]): MergedRow[] {
  const place = ({ kept: { raw } }: MergedRow) => `${raw.case}\n${raw.file}`;
  return [...rows].sort((a, b) =>
    place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.kept.raw.line - b.kept.raw.line
  );
}
