/**
 * What stands at the ends of the lines of centralization, and where.
 *
 * @module
 */
import { fixed, percent } from "../../base/words/numbers.ts";
import { percentRange, range } from "../../base/words/ranges.ts";
import type { SeriesRow } from "./rows.ts";

/** Least distance of two labels, in units of the vertical axis. */
const labelStep = 0.13;

/** "Asia-Pacific 34% (34–89%)": the region, its value and, where the readings differ, their range. */
export function endText({ name, measure, value, low, high }: SeriesRow): string {
  if (value === null || low === null || high === null) return `${name} none`;
  const isShare = measure !== "centralization";
  const decimals = (number: number) => fixed(number, 2);
  const shown = isShare ? percent(value) : decimals(value);
  const band = isShare ? percentRange([low, high], "–") : range([low, high], decimals, "–");
  return `${name} ${shown}${band === shown ? "" : ` (${band})`}`;
}

/**
 * Labels of two regions at the ends of their lines, or moved apart as far as they need; none for a
 * line that has no end.
 *
 * @param ends rows of a measure in the last year
 */
export function endLabels(ends: readonly SeriesRow[]) {
  const drawn = ends.flatMap((row) => row.value === null ? [] : [{ ...row, value: row.value }]);
  const heights = apart(drawn.map(({ value }) => value));
  return drawn.map((row, at) => ({
    year: row.year,
    label: endText(row),
    label_y: heights[at]!,
  }));
}

function apart(heights: readonly number[]): readonly number[] {
  const [a, b] = heights;
  if (a === undefined || b === undefined || Math.abs(a - b) >= labelStep) return heights;
  const up = labelStep / 2;
  const middle = Math.min(Math.max((a + b) / 2, up), 1 - up);
  return a >= b ? [middle + up, middle - up] : [middle - up, middle + up];
}
