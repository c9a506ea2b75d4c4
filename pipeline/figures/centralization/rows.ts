/**
 * Rows of the figure of centralization: the baseline reading within the band of all readings.
 *
 * @module
 */
import { compared, measures, valuesOf } from "../../measures/networks/compare_regions.ts";
import type { NetworkRow } from "../../tables/derived/summaries/network_measures.ts";
import { regionName } from "../draw/reader_names.ts";
import { byNumber } from "../../base/words/order.ts";

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
