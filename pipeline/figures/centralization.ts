/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import { byManilaTreaty, compareReadings, rangeOf } from "./centralization_compare.ts";
import { readingText } from "./centralization_readings.ts";
import {
  baselineReading,
  compared,
  measures,
  seriesOf,
  type SeriesRow,
} from "./centralization_rows.ts";
import type { Caption, DataRow, MakeFigure } from "./figure.ts";
import { roles } from "./palette.ts";
import { regionName } from "./regions.ts";

const [first, second] = compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (summary) => {
  const all = summary("network_measures");
  const rows = seriesOf(all);
  const readings = new Set(all.map(({ reading }) => reading)).size;
  const lastYear = rows.at(-1)!.year;
  const latest = all.filter(({ region, year }) => region === compared[0] && year === lastYear);
  return {
    id: "centralization",
    title: titleOf(latest, readings, lastYear),
    caption: captionOf(all, latest, readings, lastYear),
    alt: altOf(rows, readings),
    summaries: ["network_measures"],
    rows: rows.map((row) => ({ ...row })),
    spec: {
      vconcat: measures.map((_, index) =>
        panel(
          index,
          `Line: baseline reading. Band, and numbers in brackets: lowest to highest of ${readings} ` +
            "readings.",
        )
      ),
      spacing: 12,
    },
  };
};

/** Which share of pairs of allies is tied, and whether one choice of reading decides it. */
function titleOf(latest: readonly DataRow[], readings: number, year: number): string {
  const split = byManilaTreaty(latest, "spoke_share");
  if (split) {
    return `In ${year}, ${split.counts} of pairs of US allies in the ${first} are tied if the Manila ` +
      `treaty counts, ${split.ended} if it ended with SEATO`;
  }
  const range = rangeOf(latest, "spoke_share");
  return range
    ? `In ${year}, ${range} of pairs of US allies in the ${first} are tied to each other, ` +
      `over ${readings} readings of what a tie is`
    : `In ${year}, no reading finds two US allies in the ${first}`;
}

function captionOf(
  all: readonly DataRow[],
  latest: readonly DataRow[],
  readings: number,
  lastYear: number,
): Caption {
  const tally = compareReadings(all).map(({ name, direction, agreeing, defined, exceptions }) =>
    `${name} is ${direction} in ${agreeing} of ${defined}` +
    (exceptions ? ` (not always in ${exceptions})` : "")
  ).join(", ");
  const distinct = new Set(latest.map((row) => JSON.stringify({ ...row, reading: null }))).size;
  return {
    reading: "Lines, and the numbers beside them, show the baseline reading on 31 December: " +
      `${
        readingText(baselineReading)
      }. Bands, and the numbers in brackets, run from the lowest to ` +
      `the highest of ${readings} readings. These differ in the classes and the states that count, in ` +
      "suspended ties, in the five-power arrangements, and in whether the Manila treaty, which was " +
      "never ended, counts to this day or ended with its organisation, SEATO, in 1977.",
    leftOut:
      "Lines begin where a measure is defined: a share of ties needs a tie, a share of pairs " +
      "two US allies. What makes a tie is not shown: all forms and evidence grades count alike; the " +
      "figure of the networks tells them apart. Many readings coincide: they give " +
      `${distinct} distinct rows of measures for the ${first} of ${lastYear}.`,
    caution: `The ${second} is a yardstick: the sheets hold one commitment of the United States ` +
      "there, so both shares are fixed, and a pact of all with all has low centralization by " +
      `construction. Over all pairs of year and reading, in the ${first} ${tally}.`,
  };
}

function altOf(rows: readonly SeriesRow[], readings: number): string {
  const lastYear = rows.at(-1)!.year;
  const parts = measures.map(({ name, column }) => {
    const ends = compared.map((region) =>
      rows.find((row) => row.region === region && row.measure === column && row.year === lastYear)
        ?.label ?? `${regionName(region)} none`
    );
    return `${name}: ${ends.join(", ")}`;
  });
  return `Three line charts from ${rows[0]!.year} to ${lastYear}. In ${lastYear}, under the ` +
    `baseline reading (in brackets the range of ${readings} readings), ${parts.join("; ")}.`;
}

/** A panel; the lowest bears the years. */
function panel(index: number, key: string): object {
  const { column, heading, format } = measures[index]!;
  const lowest = index === measures.length - 1;
  const years = { values: [1945, 1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025], format: "d" };
  const x = {
    field: "year",
    type: "quantitative",
    scale: { zero: false, nice: false },
    axis: {
      ...years,
      title: lowest ? key : null,
      grid: true,
      labels: lowest,
      ticks: lowest,
      labelFlush: false,
    },
  };
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [0, 1] },
    axis: { title: null, values: [0, 0.25, 0.5, 0.75, 1], format, minExtent: 32, maxExtent: 32 },
  });
  const color = {
    field: "region",
    scale: { domain: compared, range: [roles.asiaPacific, roles.northAtlantic] },
    legend: null,
  };
  return {
    title: { text: heading, fontSize: 12, offset: 2, frame: "group" },
    width: 451,
    height: 112,
    transform: [{ filter: `datum.measure === '${column}'` }],
    layer: [
      {
        mark: { type: "area", fillOpacity: 0.22, opacity: 1 },
        encoding: { x, y: y("low"), y2: { field: "high" }, color },
      },
      { mark: { type: "line", strokeWidth: 2.4 }, encoding: { x, y: y("value"), color } },
      {
        transform: [{ filter: "isValid(datum.label_y)" }],
        mark: { type: "text", align: "left", baseline: "middle", dx: 7 },
        encoding: { x, y: y("label_y"), text: { field: "label" } },
      },
    ],
  };
}
