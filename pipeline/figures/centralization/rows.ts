/**
 * Rows of the figure of centralization: the baseline reading within the band of all readings.
 *
 * @module
 */
import {
  compared,
  type Measure,
  measures,
  valuesOf,
} from "../../measures/networks/compare_regions.ts";
import type { NetworkRow } from "../../tables/derived/summaries/network_measures.ts";
import { regionName } from "../draw/reader_names.ts";
import { byNumber } from "../../base/words/order.ts";

/** A measure of a region in a year. A `null` is a measure that is not defined. */
export type SeriesRow = {
  readonly region: string;
  readonly name: string;
  readonly measure: Measure;
  readonly year: number;
  /** Under the baseline reading. */
  readonly value: number | null;
  /** Lowest and highest over the readings under which the measure is defined. */
  readonly low: number | null;
  readonly high: number | null;
  /** Number of those readings. */
  readonly readings: number;
};

/**
 * Plotted rows, by measure, region and year.
 *
 * @param baseline id of the reading that lines show
 */
export function seriesOf(all: readonly NetworkRow[], baseline: string): SeriesRow[] {
  const byPlace = Map.groupBy(all, ({ region, year }) => `${region} ${year}`);
  const years = [...new Set(all.map(({ year }) => year))].sort(byNumber);
  return measures.flatMap(({ column: measure }) =>
    compared.flatMap((region) =>
      years.map((year): SeriesRow => {
        const here = byPlace.get(`${region} ${year}`) ?? [];
        const value = here.find(({ reading }) => reading === baseline)?.[measure] ?? null;
        const values = valuesOf(here, measure);
        const [low, high] = values.length
          ? [Math.min(...values), Math.max(...values)]
          : [null, null];
        const name = regionName(region);
        return { region, name, measure, year, value, low, high, readings: values.length };
      })
    )
  );
}
