/**
 * Rows of the figure of centralization: the baseline reading within the band of all readings.
 *
 * @module
 */
import type { DataRow } from "../draw/figure.ts";
import { regionName } from "../draw/regions.ts";
import { fixed, percent } from "../../base/words/numbers.ts";
import { byNumber } from "../../base/words/order.ts";
import { percentRange, range } from "../../base/words/ranges.ts";

/** The regions that are compared. */
export const compared = ["asia-pacific", "north-atlantic"] as const;

/** The measures; `sign` is 1 where more of it is more of a hub and spokes, else -1. */
export const measures = [
  {
    column: "centralization",
    name: "centralization",
    heading: "Degree centralization (1 = a star, 0 = all states have the same number of ties)",
    format: ".2f",
    sign: 1,
  },
  {
    column: "hub_share",
    name: "the hub's share of ties",
    heading: "Ties that join the United States, as a share of all ties",
    format: ".0%",
    sign: 1,
  },
  {
    column: "spoke_share",
    name: "the share of ally pairs tied",
    heading: "Pairs of US allies that are tied to each other, as a share of all such pairs",
    format: ".0%",
    sign: -1,
  },
] as const;

/** A measure of a region in a year. A `null` is a measure that is not defined. */
export type SeriesRow = {
  readonly region: string;
  readonly name: string;
  readonly measure: string;
  readonly year: number;
  /** Under the baseline reading. */
  readonly value: number | null;
  /** Lowest and highest over the readings under which the measure is defined. */
  readonly low: number | null;
  readonly high: number | null;
  /** Number of those readings. */
  readonly readings: number;
  /** Text at the end of the line, and its height. */
  readonly label: string | null;
  readonly label_y: number | null;
};

/** Least distance of two labels, in units of the vertical axis. */
const labelStep = 0.13;

/**
 * Plotted rows, by measure, region and year.
 *
 * @param baseline id of the reading that lines show
 */
export function seriesOf(all: readonly DataRow[], baseline: string): SeriesRow[] {
  const byPlace = Map.groupBy(all, ({ region, year }) => `${region} ${year}`);
  const years = [...new Set(all.map(({ year }) => Number(year)))].sort(byNumber);
  return measures.flatMap(({ column, format }) => {
    const valueOf = (region: string, year: number) =>
      numberOf(
        byPlace.get(`${region} ${year}`)?.find((row) => row["reading"] === baseline),
        column,
      );
    const ends = labelHeights(compared.map((region) => valueOf(region, years.at(-1)!)));
    return compared.flatMap((region, at) =>
      years.map((year): SeriesRow => {
        const value = valueOf(region, year);
        const values = (byPlace.get(`${region} ${year}`) ?? [])
          .map((row) => numberOf(row, column)).filter((each) => each !== null);
        const labelled = year === years.at(-1) && value !== null;
        const shown = (number: number) => format === ".2f" ? fixed(number, 2) : percent(number);
        const band = format === ".2f" ? range(values, shown, "–") : percentRange(values, "–");
        const [low, high] = values.length
          ? [Math.min(...values), Math.max(...values)]
          : [null, null];
        return {
          ...{ region, name: regionName(region), measure: column, year, value },
          low,
          high,
          readings: values.length,
          label: labelled
            ? `${regionName(region)} ${shown(value)}${band === shown(value) ? "" : ` (${band})`}`
            : null,
          label_y: labelled ? ends[at]! : null,
        };
      })
    );
  });
}

/** A cell of a measure; `null` where it is not defined. */
export function numberOf(row: DataRow | undefined, column: string): number | null {
  const value = row?.[column] ?? null;
  return value === null ? null : Number(value);
}

/** Heights of two labels: at the ends of their lines, or moved apart as far as they need. */
function labelHeights(ends: readonly (number | null)[]): (number | null)[] {
  const [a, b] = ends;
  if (a == null || b == null || Math.abs(a - b) >= labelStep) return [...ends];
  const middle = Math.min(Math.max((a + b) / 2, labelStep / 2), 1 - labelStep / 2);
  const up = labelStep / 2;
  return a >= b ? [middle + up, middle - up] : [middle - up, middle + up];
}
