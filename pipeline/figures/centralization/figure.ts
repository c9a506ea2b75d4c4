/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import {
  byStatus,
  compared,
  compareReadings,
  measures,
  rangeOf,
} from "../../measures/networks/compare_regions.ts";
import {
  type Readings,
  readingsOf,
  readingText,
} from "../../measures/networks/network_readings.ts";
import { outlivedWords } from "../../measures/networks/outlived_words.ts";
import {
  networkMeasuresTable,
  type NetworkRow,
} from "../../tables/derived/summaries/network_measures.ts";
import { endText } from "./labels.ts";
import { seriesOf, type SeriesRow } from "./rows.ts";
import { centralizationSpec } from "./spec.ts";
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { regionName } from "../draw/reader_names.ts";

const [first, second] = compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (read) => {
  const all = read(networkMeasuresTable);
  const readings = readingsOf(read);
  const count = readings.all.size;
  const rows = seriesOf(all, readings.baseline.id);
  const lastYear = rows.at(-1)!.year;
  const latest = all.filter(({ region, year }) => region === compared[0] && year === lastYear);
  return {
    id: "centralization",
    title: titleOf(latest, readings, lastYear),
    caption: captionOf(all, latest, readings, lastYear),
    alt: altOf(rows, count),
    rows,
    spec: centralizationSpec(
      rows,
      `Line: baseline reading. Band, and numbers in brackets: lowest to highest of ${count} readings.`,
    ),
  };
};

/** Which share of pairs of allies is tied, and whether one choice of reading decides it. */
function titleOf(latest: readonly NetworkRow[], readings: Readings, year: number): string {
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
  all: readonly NetworkRow[],
  latest: readonly NetworkRow[],
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
    const ends = rows.filter(({ measure, year }) => measure === column && year === lastYear);
    return `${name}: ${ends.map(endText).join(", ")}`;
  });
  return `Three line charts from ${rows[0]!.year} to ${lastYear}. In ${lastYear}, under the ` +
    `baseline reading (in brackets the range of ${readings} readings), ${parts.join("; ")}.`;
}
