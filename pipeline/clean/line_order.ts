/**
 * The order in which a person walks through the rows of a sheet and of its parts in case folders.
 *
 * @module
 */
import type { MergedRow } from "./merge.ts";
import { byText } from "../base/words/order.ts";

/** Rows of the sheet that all cases share first, then those of cases. */
export function inLineOrder(rows: readonly MergedRow[]): MergedRow[] {
  const place = ({ kept: { raw } }: MergedRow) => `${raw.case}\n${raw.file}`;
  return [...rows].sort((a, b) => byText(place(a), place(b)) || a.kept.raw.line - b.kept.raw.line);
}
