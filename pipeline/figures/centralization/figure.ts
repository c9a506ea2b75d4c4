/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import { byStatus, compareReadings, rangeOf } from "./compare.ts";
import { compared, measures, seriesOf, type SeriesRow } from "./rows.ts";
import type { Caption, DataRow, MakeFigure } from "../draw/figure.ts";
import {
  type Readings,
  readingsOf,
  readingSummaries,
  readingText,
} from "../../measures/networks/network_readings.ts";
import { outlivedWords } from "../../measures/networks/outlived_words.ts";
import { roles } from "../draw/palette.ts";
import { regionName } from "../draw/regions.ts";

const [first, second] = compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (summary) => {
  const all = summary("network_measures");
  const readings = readingsOf(summary);
  const count = readings.all.size;
  const rows = seriesOf(all, readings.baseline.id);
  const lastYear = rows.at(-1)!.year;
  const latest = all.filter(({ region, year }) => region === compared[0] && year === lastYear);
  return {
    id: "centralization",
    title: titleOf(latest, readings, lastYear),
    caption: captionOf(all, latest, readings, lastYear),
    alt: altOf(rows, count),
    summaries: ["network_measures", ...readingSummaries],
    rows: rows.map((row) => ({ ...row })),
    spec: {
      vconcat: measures.map((_, index) =>
        panel(
          index,
          `Line: baseline reading. Band, and numbers in brackets: lowest to highest of ${count} ` +
            "readings.",
        )
      ),
      spacing: 12,
    },
  };
};

/** Which share of pairs of allies is tied, and whether one choice of reading decides it. */
function titleOf(latest: readonly DataRow[], readings: Readings, year: number): string {
  const split = byStatus(latest, readings, "spoke_share");
  if (split) {
    const { treaties, count, it, organisations } = outlivedWords(readings.outlived);
    return `In ${year}, ${split.counts} of pairs of US allies in the ${first} are tied if ${treaties} ` +
      `${count}, ${split.ended} if ${it} ended with ${organisations}`;
  }
  const range = rangeOf(latest, "spoke_share");
  return range
    ? `In ${year}, ${range} of pairs of US allies in the ${first} are tied to each other, ` +
      `over ${readings.all.size} readings of what a tie is`
    : `In ${year}, no reading finds two US allies in the ${first}`;
}

function captionOf(
  all: readonly DataRow[],
  latest: readonly DataRow[],
  readings: Readings,
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
        readingText(readings.baseline)
      }. Bands, and the numbers in brackets, run from the lowest to ` +
      `the highest of ${readings.all.size} readings. ${differences(readings)}`,
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

/** What the readings differ in. */
function differences({ all, outlived }: Readings): string {
  const leftOut = new Set([...all.values()].flatMap((reading) => reading.leftOut ?? []));
  const { treaties, neverEnded, count, itsOrganisation } = outlivedWords(outlived);
  return "These differ in the classes and the states that count, in suspended ties" +
    (leftOut.size ? `, in what is left out (${[...leftOut].join(", ")})` : "") +
    (outlived.length
      ? `, and in whether ${treaties}${neverEnded} ${count} to this day or ended with ` +
        itsOrganisation
      : "") +
    ".";
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
