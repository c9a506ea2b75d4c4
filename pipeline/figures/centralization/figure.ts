/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import * as networks from "../../measures/networks/compare_regions.ts";
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
import type { Caption, MakeFigure } from "../draw/figure.ts";
import { regionName } from "../draw/reader_names.ts";
import { endText } from "./labels.ts";
import { seriesOf, type SeriesRow } from "./rows.ts";
import { centralizationSpec } from "./spec.ts";

const [first, second] = networks.compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (read) => {
  const all = read(networkMeasuresTable);
  const readings = readingsOf(read);
  const rows = seriesOf(all, readings.baseline.id);
  const lastYear = rows.at(-1)!.year;
  const latest = all.filter(({ region, year }) =>
    region === networks.compared[0] && year === lastYear
  );
  return {
    id: "centralization",
    title: titleOf(latest, readings, lastYear),
    caption: captionOf(all, latest, readings, lastYear),
    alt: altOf(rows, lastYear, readings.all.size),
    rows,
    spec: centralizationSpec(
      rows,
      flowing`Line: baseline reading. Band, and numbers in brackets: lowest to highest of
        ${readings.all.size} readings.`,
    ),
  };
};

/** Which share of pairs of allies is tied, and whether one choice of reading decides it. */
function titleOf(latest: readonly NetworkRow[], readings: Readings, year: number): string {
  const split = networks.byStatus(latest, readings, "spoke_share");
  if (split) {
    const { treaties, count, it, organisations } = outlivedWords(readings.outlived);
    return flowing`In ${year}, ${split.counts} of pairs of US allies in the ${first} are tied if
      ${treaties} ${count}, ${split.ended} if ${it} ended with ${organisations}`;
  }
  const range = networks.rangeOf(latest, "spoke_share");
  if (range === undefined) return `In ${year}, no reading finds two US allies in the ${first}`;
  return flowing`In ${year}, ${range} of pairs of US allies in the ${first} are tied to each other,
    over ${readings.all.size} readings of what a tie is`;
}

function captionOf(
  all: readonly NetworkRow[],
  latest: readonly NetworkRow[],
  readings: Readings,
  lastYear: number,
): Caption {
  const tally = networks.compareReadings(all).map((of) =>
    `${of.name} is ${of.direction} in ${of.agreeing} of ${of.defined}` +
    (of.exceptions ? ` (not always in ${of.exceptions})` : "")
  );
  const distinct = new Set(latest.map((row) => JSON.stringify({ ...row, reading: null }))).size;
  return {
    reading: flowing`
      Lines, and the numbers beside them, show the baseline reading on 31 December:
      ${readingText(readings.baseline)}. Bands, and the numbers in brackets, run from the lowest to
      the highest of ${readings.all.size} readings. ${differences(readings)}`,
    leftOut: flowing`
      Lines begin where a measure is defined: a share of ties needs a tie, a share of pairs two US
      allies. What makes a tie is not shown: all forms and evidence grades count alike; the figure
      of the networks tells them apart. Many readings coincide: they give ${distinct} distinct rows
      of measures for the ${first} of ${lastYear}.`,
    caution: flowing`
      The ${second} is a yardstick: the sheets hold one commitment of the United States there, so
      both shares are fixed, and a pact of all with all has low centralization by construction. Over
      all pairs of year and reading, in the ${first} ${tally.join(", ")}.`,
  };
}

/** What the readings differ in. */
function differences({ all, outlived }: Readings): string {
  const leftOut = new Set([...all.values()].flatMap((reading) => reading.leftOut ?? []));
  const { treaties, neverEnded, count, itsOrganisation } = outlivedWords(outlived);
  const without = leftOut.size > 0 && `, in what is left out (${[...leftOut].join(", ")})`;
  const lasting = outlived.length > 0 &&
    `, and in whether ${treaties}${neverEnded} ${count} to this day or ended with ${itsOrganisation}`;
  return flowing`These differ in the classes and the states that count, in suspended
    ties${without}${lasting}.`;
}

function altOf(rows: readonly SeriesRow[], lastYear: number, readings: number): string {
  const ends = rows.filter(({ year }) => year === lastYear);
  const parts = networks.measures.map(({ name, column }) =>
    `${name}: ${ends.filter(({ measure }) => measure === column).map(endText).join(", ")}`
  );
  return flowing`Three line charts from ${rows[0]!.year} to ${lastYear}. In ${lastYear}, under the
    baseline reading (in brackets the range of ${readings} readings), ${parts.join("; ")}.`;
}
