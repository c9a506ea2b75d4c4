/**
 * What the numbers say on centralization and on ties between allies.
 *
 * @module
 */
import type { DataRow } from "../figures/figure.ts";
import { markdownTable } from "./fill.ts";

const asia = "asia-pacific";
const atlantic = "north-atlantic";
const comparedYears = [1955, 1975, 2000, 2025];

/**
 * Sentences on how often Asia's network is the more centralized and the less tied one, and a table of
 * both measures under every reading.
 *
 * @param measures rows of the summary `network_measures`
 */
export function networkText(measures: readonly DataRow[]): string {
  const byPlace = new Map(
    measures.map((row) => [`${row["region"]}/${row["year"]}/${row["reading"]}`, row] as const),
  );
  const readings = [...new Set(measures.map((row) => String(row["reading"])))].sort();
  const value = (region: string, year: number, reading: string, measure: string) => {
    const found = byPlace.get(`${region}/${year}/${reading}`)?.[measure];
    return typeof found === "number" ? found : undefined;
  };
  const sentences = comparedYears.map((year) => {
    const more = readings.filter((reading) =>
      (value(asia, year, reading, "centralization") ?? 0) >
        (value(atlantic, year, reading, "centralization") ?? 0)
    ).length;
    const fewer = readings.filter((reading) =>
      (value(asia, year, reading, "spoke_share") ?? 1) <
        (value(atlantic, year, reading, "spoke_share") ?? 0)
    ).length;
    const band = (region: string, measure: string, digits: (share: number) => string) => {
      const values = readings.map((reading) => value(region, year, reading, measure))
        .filter((found) => found !== undefined);
      const [low, high] = [Math.min(...values), Math.max(...values)].map(digits);
      return low === high ? `${low}` : `${low} to ${high}`;
    };
    return `- **${year}**: centralization ${band(asia, "centralization", twoPlaces)} in the ` +
      `Asia-Pacific against ${band(atlantic, "centralization", twoPlaces)} in the North Atlantic ` +
      `(higher in Asia under ${more} of ${readings.length} readings); ties between allies of the ` +
      `United States ${band(asia, "spoke_share", percent)} % of those possible against ${
        band(atlantic, "spoke_share", percent)
      } % (fewer in Asia under ${fewer}).`;
  });
  const cell = (region: string, year: number, reading: string) => {
    const centralization = value(region, year, reading, "centralization");
    const share = value(region, year, reading, "spoke_share");
    return `${centralization === undefined ? "–" : twoPlaces(centralization)} · ${
      share === undefined ? "–" : `${percent(share)} %`
    }`;
  };
  const places = [
    ...comparedYears.map((year) => [asia, year, `Asia ${year}`] as const),
    ...[1955, 2025].map((year) => [atlantic, year, `Atlantic ${year}`] as const),
  ];
  const table = markdownTable([
    ["Reading: centralization · ally–ally ties", ...places.map(([, , title]) => title)],
    ...readings.map((
      reading,
    ) => [`\`${reading}\``, ...places.map(([region, year]) => cell(region, year, reading))]),
  ]);
  return [
    ...sentences,
    "",
    `<details><summary>Both measures under each of the ${readings.length} readings</summary>`,
    "",
    "What each reading holds stands in [readings.csv](data-raw/crosswalks/readings.csv).",
    "",
    table,
    "",
    "</details>",
  ].join("\n");
}

function twoPlaces(share: number): string {
  return share.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}`;
}
