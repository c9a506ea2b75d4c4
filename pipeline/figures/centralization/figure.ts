/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { grouped } from "../../base/words/numbers.ts";
import * as networks from "../../measures/networks/compare_regions.ts";
import {
  type Readings,
  readingsOf,
  readingText,
} from "../../measures/networks/network_readings.ts";
import { outlivedWords } from "../../measures/networks/outlived_words.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { NetworkRow } from "../../tables/derived/summaries/network_measures.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { regionName } from "../draw/reader_names.ts";
import { endText, seriesOf } from "./rows.ts";
import { centralizationSpec } from "./spec.ts";

const [first, second] = networks.compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (read) => {
  const all = read(describedSummaries.networkMeasuresTable);
  const readings = readingsOf(read);
  const rows = seriesOf(all, readings.baseline.id);
  const lastYear = rows.at(-1)!.year;
  const latest = all.filter(({ region, year }) =>
    region === networks.compared[0] && year === lastYear
  );
  const distinct = new Set(latest.map((row) => JSON.stringify({ ...row, reading: null }))).size;
  const tally = networks.compareReadings(all).map((of) =>
    `${of.name} is ${of.direction} in ${grouped(of.agreeing)} of ${grouped(of.defined)}` +
    (of.exceptions ? ` (not always in ${of.exceptions})` : "")
  );
  const ends = networks.measures.map(({ name, column }) => {
    const last = rows.filter(({ measure, year }) => measure === column && year === lastYear);
    return `${name}: ${last.map(endText).join(", ")}`;
  });
  return {
    id: "centralization",
    title: titleOf(latest, readings, lastYear),
    caption: {
      reading: flowing`
        Lines, and the numbers beside them, show the baseline reading on 31 December:
        ${readingText(readings.baseline)}. Bands, and the numbers in brackets, run from the lowest
        to the highest of ${readings.all.size} readings. ${differences(readings)}`,
      leftOut: flowing`
        Lines begin where a measure is defined: a share of ties needs a tie, a share of pairs two US
        allies. What makes a tie is not shown: all forms and evidence grades count alike; the figure
        of the networks tells them apart. Many readings coincide: they give ${distinct} distinct
        rows of measures for the ${first} of ${lastYear}.`,
      caution: flowing`
        The ${second} is a yardstick: the sheets hold one commitment of the United States there, so
        both shares are fixed, and a pact of all with all has low centralization by construction.
        Over all pairs of year and reading, in the ${first} ${tally.join(", ")}.`,
    },
    alt: flowing`Three line charts from ${rows[0]!.year} to ${lastYear}. In ${lastYear}, under the
      baseline reading (in brackets the range of ${readings.all.size} readings),
      ${ends.join("; ")}.`,
    rows,
    spec: centralizationSpec(rows, readings.all.size),
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
