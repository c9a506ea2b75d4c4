/**
 * Rows of the figure of centralization, the baseline reading within the band of all readings, and
 * what stands at the ends of their lines.
 *
 * @module
 */
import { fixed, percent } from "../../base/words/numbers.ts";
import { byNumber } from "../../base/words/order.ts";
import { percentRange, range } from "../../base/words/ranges.ts";
import { compared, measures, valuesOf } from "../../measures/networks/compare_regions.ts";
import type { NetworkRow } from "../../tables/derived/summaries/network_measures.ts";
import { regionName } from "../draw/reader_names.ts";

/** A measure of a region in a year. */
export type SeriesRow = ReturnType<typeof seriesOf>[number];

/**
 * Plotted rows, by measure, region and year: the value under the baseline reading, and the lowest
 * and highest over the number of readings under which the measure is defined. A `null` is a measure
 * that is not defined.
 *
 * @param baseline id of the reading that lines show
 */
export function seriesOf(all: readonly NetworkRow[], baseline: string) {
  const byPlace = Map.groupBy(all, ({ region, year }) => `${region} ${year}`);
  const years = [...new Set(all.map(({ year }) => year))].sort(byNumber);
  return measures.flatMap(({ column: measure }) =>
    compared.flatMap((region) =>
      years.map((year) => {
        const here = byPlace.get(`${region} ${year}`) ?? [];
        const value = here.find(({ reading }) => reading === baseline)?.[measure] ?? null;
        const values = valuesOf(here, measure);
        const low = values.length ? Math.min(...values) : null;
        const high = values.length ? Math.max(...values) : null;
        const name = regionName(region);
        return { region, name, measure, year, value, low, high, readings: values.length };
      })
    )
  );
}

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

/** Labels of both regions at the ends of their lines, moved apart if near; none without an end. */
export function endLabels(ends: readonly SeriesRow[]) {
  const drawn = ends.flatMap((row) => row.value === null ? [] : [{ ...row, value: row.value }]);
  const heights = apart(drawn.map(({ value }) => value));
  return drawn.map((row, at) => ({ year: row.year, label: endText(row), label_y: heights[at]! }));
}

function apart(heights: readonly number[]): readonly number[] {
  const [a, b] = heights;
  if (a === undefined || b === undefined || Math.abs(a - b) >= labelStep) return heights;
  const up = labelStep / 2;
  const middle = Math.min(Math.max((a + b) / 2, up), 1 - up);
  return a >= b ? [middle + up, middle - up] : [middle - up, middle + up];
}
