/**
 * The figure of the measures that tell hub and spokes from a clique.
 *
 * @module
 */
import {
  baselineReading,
  compared,
  compareReadings,
  decimal,
  measures,
  type Order,
  percent,
  rangeOf,
  seriesOf,
  type SeriesRow,
  yearsText,
} from "./centralization_rows.ts";
import type { DataRow, MakeFigure } from "./figure.ts";
import { palette } from "./palette.ts";
import { regionName } from "./regions.ts";

const [first, second] = compared.map(regionName) as [string, string];

/** Measures of both regions over time, under the baseline reading and within the band of all. */
export const centralization: MakeFigure = (summary) => {
  const all = summary("network_measures");
  const rows = seriesOf(all);
  const orders = compareReadings(all);
  const readings = new Set(all.map(({ reading }) => reading)).size;
  const lastYear = rows.at(-1)!.year;
  const last = (measure: string) =>
    compared.map((region) =>
      rows.find((row) => row.region === region && row.measure === measure && row.year === lastYear)!
    ) as [SeriesRow, SeriesRow];
  const both = (measure: string, unit = percent) => {
    const [one, other] = last(measure);
    return `${unit(one.value)} against ${unit(other.value)}`;
  };
  return {
    id: "centralization",
    title: `${verdict(orders.filter(({ year }) => year === lastYear), readings, lastYear)}: ` +
      `${both("hub_share")} of ties join the hub, ${both("spoke_share")} of ally pairs are tied`,
    caption: captionOf(all, orders, readings, lastYear),
    alt: `Three line charts from ${rows[0]!.year} to ${lastYear}, ${first} against ${second}. In ` +
      `${lastYear}, under the baseline reading: degree centralization ` +
      `${both("centralization", decimal)}, share of ties that join the United States ` +
      `${both("hub_share")}, share of pairs of US allies that are tied ${both("spoke_share")}. ` +
      `Over all ${readings} readings the ${first} lies at ` +
      measures.map(({ name, column }) => {
        const [{ low, high }] = last(column);
        return `${decimal(low)} to ${decimal(high)} on ${name}`;
      }).join(", ") + ".",
    summaries: ["network_measures"],
    rows: rows.map((row) => ({ ...row })),
    spec: {
      vconcat: measures.map((_, index) =>
        panel(index, `Line: baseline reading. Band: lowest to highest of ${readings} readings.`)
      ),
      spacing: 12,
    },
  };
};

/** Which region is more of a hub and spokes on all three measures, and under how many readings. */
function verdict(orders: readonly Order[], readings: number, year: number): string {
  const under = (order: Order["order"]) => orders.filter((each) => each.order === order).length;
  const most = Math.max(under("first"), under("second"));
  if (most === 0 || under("first") === under("second")) {
    return `Neither the ${first} nor the ${second} of ${year} is clearly more of a hub and spokes`;
  }
  const [more, less] = under("first") === most ? [first, second] : [second, first];
  return `Under ${most === readings ? "all" : `${most} of`} ${readings} readings the ${more} of ` +
    `${year} is more of a hub and spokes than the ${less}`;
}

function captionOf(
  all: readonly DataRow[],
  orders: readonly Order[],
  readings: number,
  lastYear: number,
): string {
  const tally = measures.map(({ name, column, sign }) => {
    const defined = orders.filter((order) => order.signs[column] !== undefined);
    const against = defined.filter((order) => order.signs[column] !== sign);
    return `${sign > 0 ? "higher" : "lower"} on ${name} in ${defined.length - against.length} of ` +
      `${defined.length}` +
      (against.length ? ` (not always in ${yearsText(against.map(({ year }) => year))})` : "");
  }).join(", ");
  const latest = all.filter(({ region, year }) => region === compared[0] && year === lastYear);
  const split = measures.slice(1).flatMap(({ name, column }) => {
    const [asTreaty, asOrganisation] = ["/treaty/", "/organisation/"].map((status) =>
      rangeOf(latest.filter(({ reading }) => `${reading}`.includes(status)), column)
    );
    return asTreaty && asOrganisation
      ? [`${name} is ${asTreaty} as a treaty and ${asOrganisation} as an organisation`]
      : [];
  });
  return `Lines and the numbers beside them show the baseline reading (${baselineReading}) on ` +
    `31 December of each year; bands run from the lowest to the highest of all ${readings} ` +
    "readings, which differ in the classes of commitment that count, in the set of states, in " +
    "whether suspended ties and the five-power arrangements count, and in whether the Manila treaty " +
    "counts as the treaty, which was never ended, or as its organisation, SEATO, which was dissolved " +
    "in 1977. A wide band is a choice that the reader must make: in the " +
    `${first} of ${lastYear}, ${split.join("; ")}. Centralization alone proves little: a pact of ` +
    "all with all is a clique, so NATO scores low by construction, while states outside a pact raise " +
    "the score. Nor could the two shares come out otherwise in the North Atlantic: the sheets hold " +
    "one commitment of the United States there, so all pairs of its allies are tied and 2/n of the " +
    "ties of n members join the hub. The North Atlantic is a yardstick; only the Asia-Pacific could " +
    `have come out otherwise. Many readings coincide; distinct rows of measures: ${
      distinctText(all, lastYear)
    }. ` +
    "Over all pairs of year and " +
    `reading in which both regions have the measure, the ${first} is ${tally}. Lines begin where a ` +
    "measure is defined: a share of ties needs a tie, a share of pairs needs two US allies. Ties of " +
    "all forms and evidence grades count alike; the figure of the networks tells them apart.";
}

/** How many rows of measures differ in the first year that is drawn as a network and in the last. */
function distinctText(all: readonly DataRow[], lastYear: number): string {
  const distinct = (region: string, year: number) =>
    new Set(
      all.filter((row) => row["region"] === region && row["year"] === year)
        .map((row) => JSON.stringify({ ...row, reading: null })),
    ).size;
  return compared.map((region) =>
    `${distinct(region, 1955)} in 1955 and ${distinct(region, lastYear)} in ${lastYear} in the ` +
    regionName(region)
  ).join(", ");
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
    scale: { domain: compared, range: [palette.blue, palette.orange] },
    legend: null,
  };
  return {
    title: { text: heading, fontSize: 12, offset: 2, frame: "group" },
    width: 498,
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
