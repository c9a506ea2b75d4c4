/**
 * What the numbers say on centralization and on ties between allies.
 *
 * @module
 */
import { byStatus, compareReadings, type Measure } from "../measures/networks/compare_regions.ts";
import type { NetworkRow } from "../tables/derived/summaries/network_measures.ts";
import {
  readingCells,
  readingHeadings,
  type Readings,
} from "../measures/networks/network_readings.ts";
import { outlivedWords } from "../measures/networks/outlived_words.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { drawnYears } from "../base/dates/spans.ts";
import { fixed, percent } from "../base/words/numbers.ts";
import { percentRange, range } from "../base/words/ranges.ts";

const asia = "asia-pacific";
const atlantic = "north-atlantic";

/**
 * Sentences on how often Asia's network is the more centralized and the less tied one, and a table
 * of each measure under every reading.
 *
 * @param measures rows of the summary `network_measures`
 * @param of what the readings of these rows are
 */
export function networkText(measures: readonly NetworkRow[], of: Readings): string {
  const headings = readingHeadings(of);
  const { treaties, count, itsOrganisation } = outlivedWords(of.outlived);
  const byPlace = new Map<string, NetworkRow>(
    measures.map((row) => [`${row.region}/${row.year}/${row.reading}`, row]),
  );
  const readings = [...new Set(measures.map(({ reading }) => reading))].sort();
  const value = (region: string, year: number, reading: string, measure: Measure) =>
    byPlace.get(`${region}/${year}/${reading}`)?.[measure] ?? undefined;
  const sentences = drawnYears.map((year) => {
    const more = readings.filter((reading) =>
      (value(asia, year, reading, "centralization") ?? 0) >
        (value(atlantic, year, reading, "centralization") ?? 0)
    ).length;
    const fewer = readings.filter((reading) =>
      (value(asia, year, reading, "spoke_share") ?? 1) <
        (value(atlantic, year, reading, "spoke_share") ?? 0)
    ).length;
    const values = (region: string, measure: Measure) =>
      readings.map((reading) => value(region, year, reading, measure))
        .filter((found) => found !== undefined);
    const centralization = (region: string) => range(values(region, "centralization"), twoPlaces);
    const tied = (region: string) => percentRange(values(region, "spoke_share"));
    return `- **${year}**: centralization ${centralization(asia)} in the Asia-Pacific against ` +
      `${centralization(atlantic)} in the North Atlantic (higher in Asia under ${more} of ` +
      `${readings.length} readings); ties between allies of the United States ${tied(asia)} of ` +
      `those possible against ${tied(atlantic)} (fewer in Asia under ${fewer}).`;
  });
  const places = [
    ...drawnYears.map((year) => [asia, year, `Asia ${year}`] as const),
    ...[drawnYears.at(0)!, drawnYears.at(-1)!].map((year) =>
      [atlantic, year, `Atlantic ${year}`] as const
    ),
  ];
  const table = (measure: Measure, digits: (share: number) => string) =>
    markdownTable([
      [...headings, ...places.map(([, , title]) => title)],
      ...readings.map((reading) => [
        ...readingCells(of, reading),
        ...places.map(([region, year]) => {
          const found = value(region, year, reading, measure);
          return found === undefined ? "–" : digits(found);
        }),
      ]),
    ], [...headings.keys()]);
  return [
    ...sentences,
    "",
    [...outlivedText(measures, of), tallyText(measures)].join(" "),
    "",
    `<details><summary>Both measures under each of the ${readings.length} readings</summary>`,
    "",
    `Each line is a reading: which classes of commitment count, whether ${treaties} ${count} to this ` +
    `day or ended with ${itsOrganisation}, whether suspended ties count, which set of states, and what is ` +
    "left out. Reasons stand in [readings.csv](data-raw/crosswalks/readings.csv).",
    "",
    "Centralization:",
    "",
    table("centralization", twoPlaces),
    "",
    "Pairs of US allies that are tied to each other, as a share of all such pairs:",
    "",
    table("spoke_share", percent),
    "",
    "</details>",
  ].join("\n");
}

/** What a treaty that outlived its organisation decides in the last year, where it does. */
function outlivedText(measures: readonly NetworkRow[], of: Readings): string[] {
  const year = Math.max(...measures.map((row) => row.year));
  const latest = measures.filter((row) => row.region === asia && row.year === year);
  const split = byStatus(latest, of, "spoke_share");
  if (!split) return [];
  const { treaties, neverEnded, count, it, organisations } = outlivedWords(of.outlived);
  return [
    `In ${year} one choice of reading decides: ${split.counts} of the pairs of allies in Asia are tied ` +
    `if ${treaties}${neverEnded} still ${count}, ${split.ended} if ${it} ended with ${organisations}.`,
  ];
}

/** How often Asia is the more centralized and the less tied region over all years. */
function tallyText(measures: readonly NetworkRow[]): string {
  const tallies = compareReadings(measures);
  const said = (column: string, claim: string) => {
    const { agreeing, defined, exceptions } = tallies.find((tally) => tally.column === column)!;
    return `${claim} in ${agreeing} of ${defined}` +
      (exceptions ? ` (not always in ${exceptions})` : "");
  };
  return "Over all pairs of year and reading in which both regions have the measure, " +
    `${said("centralization", "centralization is higher in Asia")}, and ` +
    `${said("spoke_share", "fewer pairs of allies are tied there")}.`;
}

function twoPlaces(value: number): string {
  return fixed(value, 2);
}
