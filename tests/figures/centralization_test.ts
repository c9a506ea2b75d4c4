import { readerOf, realTable, rowsOf } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { parse } from "@std/csv";
import { centralization } from "../../pipeline/figures/centralization/figure.ts";
import { compareReadings, yearsText } from "../../pipeline/measures/networks/compare_regions.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readingsOf, readingText } from "../../pipeline/measures/networks/network_readings.ts";
import { networkMeasuresTable } from "../../pipeline/tables/derived/summaries/network_measures.ts";
import { wholeCaption } from "./whole_caption.ts";

const root = new URL("../../", import.meta.url);
const summary = realTable;
const all = summary("network_measures");
const readings = readingsOf(readerOf(summary));
const baselineReading = readings.baseline.id;
const figure = centralization(readerOf(summary));
const find = (region: string, measure: string, year: number, rows = figure.rows) =>
  rows.find((row) =>
    row["region"] === region && row["measure"] === measure && row["year"] === year
  )!;

/** The figure with other measures. */
function withRows(change: (row: DataRow) => DataRow) {
  return centralization(
    readerOf((name) => name === "network_measures" ? all.map(change) : summary(name)),
  );
}

const swapped = (row: DataRow) => ({
  ...row,
  region: row["region"] === "asia-pacific" ? "north-atlantic" : "asia-pacific",
});

Deno.test("the reading of the lines is the baseline of the crosswalk", () => {
  const text = Deno.readTextFileSync(new URL("data-raw/crosswalks/readings.csv", root));
  const baselines = parse(text, { skipFirstRow: true }).filter(({ baseline }) =>
    baseline === "yes"
  );
  assertEquals(baselines.map(({ reading }) => reading), [baselineReading]);
});

Deno.test("plotted rows are the baseline and the range of all readings", () => {
  const regionYears = new Set(all.map(({ region, year }) => `${region} ${year}`));
  assertEquals(figure.rows.length, 3 * regionYears.size);
  for (const row of figure.rows) {
    const readings = all.filter(({ region, year }) =>
      region === row["region"] && year === row["year"]
    );
    const column = String(row["measure"]);
    const values = readings.map((each) => each[column]!).filter((each) => each !== null)
      .map(Number);
    const baseline = readings.find(({ reading }) => reading === baselineReading)!;
    assertEquals(row["value"], baseline[column]);
    assertEquals(row["readings"], values.length);
    assertEquals(row["low"], values.length ? Math.min(...values) : null);
    assertEquals(row["high"], values.length ? Math.max(...values) : null);
  }
});

Deno.test("the title gives one range where the Manila treaty does not decide, or no reading has any", () => {
  const isTreaty = ({ reading }: DataRow) => String(reading).includes("/treaty/");
  const equal = withRows((row) => ({ ...row, spoke_share: 0.25 }));
  assertEquals(
    equal.title,
    `In 2025, 25% of pairs of US allies in the Asia-Pacific are tied to each other, over ${readings.all.size} ` +
      "readings of what a tie is",
  );
  const wide = baselineReading.replace("core", "wide");
  const mixed = withRows((row) => ({
    ...row,
    spoke_share: !isTreaty(row) ? 0.2 : row["reading"] === wide ? 0.1 : 0.3,
  }));
  assertStringIncludes(mixed.title, "10 to 30% of pairs of US allies");
  const reversed = withRows((row) => ({ ...row, spoke_share: isTreaty(row) ? 0.1 : 0.2 }));
  assertStringIncludes(reversed.title, "10% of pairs of US allies in the Asia-Pacific are tied if");
  assertStringIncludes(reversed.title, "counts, 20% if it ended with SEATO");
  const none = withRows((row) => ({ ...row, spoke_share: null }));
  assertEquals(none.title, "In 2025, no reading finds two US allies in the Asia-Pacific");
});

/** Titles of what readings leave out, by their treaties: with the other party, where two made it. */
const leftNames = new Map([
  ["FPDA-1971", "Five Power Defence Arrangements"],
  ["USA-PAK-1959", "Pakistan Agreement of Cooperation"],
]);

Deno.test("the words of a reading say what the crosswalk says", () => {
  const text = Deno.readTextFileSync(new URL("data-raw/crosswalks/readings.csv", root));
  const rows = parse(text, { skipFirstRow: true });
  assertEquals(rows.length, readings.all.size);
  for (const { reading, classes, status, suspended, node_set: states, leave_out: left } of rows) {
    assertEquals(readings.all.get(reading!), {
      id: reading!,
      classes: classes!.replace(";", "+"),
      status: status!,
      suspended: suspended!,
      states: states!,
      leftOut: left === "" ? undefined : leftNames.get(left!),
    });
  }
  assertEquals(
    new Set(rows.map(({ reading }) => readingText(readings.all.get(reading!)!))).size,
    rows.length,
  );
  const { reason, leave_out: left } = rows.find(({ baseline }) => baseline === "yes")!;
  const said = reason!.replaceAll(";", ",");
  const [counted, without] = readingText(readings.baseline).split(", without the ");
  // What is left out the crosswalk tells at more length, with its reason.
  if (left === "") assertEquals(counted, said);
  else assert(said.startsWith(`${counted}, `));
  assertEquals(without, left === "" ? undefined : leftNames.get(left!));
  assertStringIncludes(wholeCaption(figure.caption), readingText(readings.baseline));
  assert(!wholeCaption(figure.caption).includes(baselineReading));
});

Deno.test("the caption counts pairs of year and reading, and names the years that disagree", () => {
  const tally = (column: string, sign: number) => {
    const pairs = all.filter(({ region }) => region === "asia-pacific").flatMap((row) => {
      const other = all.find((each) =>
        each["region"] === "north-atlantic" && each["year"] === row["year"] &&
        each["reading"] === row["reading"]
      )!;
      return row[column] === null || other[column] === null ? [] : [{
        year: Number(row["year"]),
        agrees: sign * (Number(row[column]) - Number(other[column])) > 0,
      }];
    });
    const against = pairs.filter(({ agrees }) => !agrees).map(({ year }) => year);
    const grouped = (count: number) => count.toLocaleString("en-US");
    return `in ${grouped(pairs.length - against.length)} of ${grouped(pairs.length)}` +
      (against.length ? ` (not always in ${yearsText(against)})` : "");
  };
  const caption = wholeCaption(figure.caption);
  assertStringIncludes(
    caption,
    `centralization is higher ${tally("centralization", 1)}`,
  );
  assertStringIncludes(caption, `the hub’s share of ties is higher ${tally("hub_share", 1)}`);
  assertStringIncludes(
    caption,
    `the share of ally pairs tied is lower ${tally("spoke_share", -1)}`,
  );
});

Deno.test("the comparison of the regions turns when they are exchanged", () => {
  const [ahead, behind] = [
    compareReadings(rowsOf(networkMeasuresTable, all)),
    compareReadings(rowsOf(networkMeasuresTable, all.map(swapped))),
  ];
  for (const [at, { agreeing, defined, exceptions }] of ahead.entries()) {
    const turned = behind[at]!;
    assertEquals(turned.defined, defined);
    assert(turned.agreeing <= defined - agreeing);
    if (agreeing === defined) assertEquals(exceptions, "");
    assert(turned.exceptions !== "");
  }
});

Deno.test("in the North Atlantic the two shares are fixed by construction, as the caption says", () => {
  for (const row of all) {
    if (row["region"] !== "north-atlantic" || Number(row["year"]) < 1949) continue;
    assertEquals(row["spoke_share"], 1);
    assertAlmostEquals(Number(row["hub_share"]), 2 / (Number(row["spokes"]) + 1), 1e-6);
  }
  assertStringIncludes(wholeCaption(figure.caption), "both shares are fixed");
});

Deno.test("the caption counts the distinct rows of measures", () => {
  const columns = Object.keys(all[0]!).filter((column) => column !== "reading");
  const rows = all.filter(({ region, year }) => region === "asia-pacific" && year === 2025);
  const distinct = new Set(rows.map((row) => columns.map((column) => row[column]).join())).size;
  assertStringIncludes(
    wholeCaption(figure.caption),
    `${distinct} distinct rows of measures for the Asia-Pacific of 2025`,
  );
});

Deno.test("the alternative text names the numbers of the last year", () => {
  const value = (region: string) =>
    Number(find(region, "centralization", 2025)["value"]).toFixed(2);
  const { low, high } = find("asia-pacific", "centralization", 2025);
  assertStringIncludes(
    figure.alt,
    `centralization: Asia-Pacific ${value("asia-pacific")} ` +
      `(${Number(low).toFixed(2)}–${Number(high).toFixed(2)}), ` +
      `North Atlantic ${value("north-atlantic")}`,
  );
  const share = (end: "value" | "low" | "high") =>
    Math.round(100 * Number(find("asia-pacific", "hub_share", 2025)[end]));
  assertStringIncludes(
    figure.alt,
    `Asia-Pacific ${share("value")}% (${share("low")}–${share("high")}%), North Atlantic `,
  );
});

Deno.test("years are told as runs", () => {
  assertEquals(yearsText([1993, 1946, 1945, 1947, 1945]), "1945–1947, 1993");
  assertEquals(yearsText([]), "");
});
