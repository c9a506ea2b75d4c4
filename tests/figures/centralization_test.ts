import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { parse } from "@std/csv";
import { centralization } from "../../pipeline/figures/centralization.ts";
import { baselineReading, yearsText } from "../../pipeline/figures/centralization_rows.ts";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { readSummary } from "../../pipeline/figures/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";

const root = new URL("../../", import.meta.url);
const all = readSummary(
  Deno.readTextFileSync(new URL("data-clean/summaries/network_measures.csv", root)),
);
const figure = centralization(() => all);
const find = (region: string, measure: string, year: number, rows = figure.rows) =>
  rows.find((row) =>
    row["region"] === region && row["measure"] === measure && row["year"] === year
  )!;

/** The figure with other measures. */
function withRows(change: (row: DataRow) => DataRow) {
  return centralization(() => all.map(change));
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

Deno.test("a measure that is not defined stays empty and is not drawn as zero", async () => {
  assertEquals(find("north-atlantic", "hub_share", 1945)["value"], null);
  assertEquals(find("north-atlantic", "spoke_share", 1948)["value"], null);
  const svg = await renderSvg(figure);
  const starts = [...svg.matchAll(/aria-roledescription="line mark" d="M([\d.]+),/g)];
  const width = 498;
  assertEquals(
    starts.map(([, x]) => Math.round(1945 + Number(x) / width * 80)),
    [1945, 1945, 1945, 1948, 1952, 1949],
  );
  assert(!svg.includes("NaN"));
  assertStringIncludes(svg, 'width="650"');
});

Deno.test("the title names who is more of a hub and spokes and turns with the data", () => {
  assertEquals(
    figure.title,
    "Under all 24 readings the Asia-Pacific of 2025 is more of a hub and spokes than the North " +
      "Atlantic: 34% against 6% of ties join the hub, 29% against 100% of ally pairs are tied",
  );
  const reversed = withRows(swapped).title;
  assertStringIncludes(reversed, "the North Atlantic of 2025 is more of a hub and spokes than the");
  assertStringIncludes(reversed, "6% against 34% of ties join the hub, 100% against 29%");
});

Deno.test("the title counts the readings that agree, and claims nothing when they balance", () => {
  const readings = [...new Set(all.map(({ reading }) => reading))];
  const turn = (count: number) => (row: DataRow) =>
    readings.indexOf(row["reading"]!) < count ? swapped(row) : row;
  assertStringIncludes(withRows(turn(5)).title, "Under 19 of 24 readings the Asia-Pacific");
  assertStringIncludes(withRows(turn(20)).title, "Under 20 of 24 readings the North Atlantic");
  assertStringIncludes(withRows(turn(12)).title, "Neither the Asia-Pacific nor the North Atlantic");
  const same = withRows((row) => ({ ...row, centralization: 0.5 }));
  assertStringIncludes(same.title, "Neither the Asia-Pacific nor the North Atlantic");
});

Deno.test("the caption says what the Manila treaty's two readings give", () => {
  const range = (status: string, column: string) => {
    const values = all.filter((row) =>
      row["region"] === "asia-pacific" && row["year"] === 2025 &&
      String(row["reading"]).includes(status)
    ).map((row) => Math.round(Number(row[column]) * 100));
    return `${Math.min(...values)}% to ${Math.max(...values)}%`;
  };
  for (const column of ["hub_share", "spoke_share"]) {
    assertStringIncludes(wholeCaption(figure.caption), `${range("/treaty/", column)} as a treaty`);
    assertStringIncludes(
      wholeCaption(figure.caption),
      `${range("/organisation/", column)} as an organisation`,
    );
  }
  assertStringIncludes(wholeCaption(figure.caption), "all 24 readings");
});

Deno.test("in the North Atlantic the two shares are fixed by construction, as the caption says", () => {
  for (const row of all) {
    if (row["region"] !== "north-atlantic" || Number(row["year"]) < 1949) continue;
    assertEquals(row["spoke_share"], 1);
    assertAlmostEquals(Number(row["hub_share"]), 2 / (Number(row["spokes"]) + 1), 1e-6);
  }
  assertStringIncludes(
    wholeCaption(figure.caption),
    "only the Asia-Pacific could have come out otherwise",
  );
});

Deno.test("the caption counts the distinct rows of measures", () => {
  const columns = Object.keys(all[0]!).filter((column) => column !== "reading");
  const distinct = (region: string, year: number) => {
    const rows = all.filter((row) => row["region"] === region && row["year"] === year);
    return new Set(rows.map((row) => columns.map((column) => row[column]).join())).size;
  };
  for (const [region, name] of [["asia-pacific", "Asia-Pacific"], ["north-atlantic", "North"]]) {
    assertStringIncludes(
      wholeCaption(figure.caption),
      `${distinct(region!, 1955)} in 1955 and ${distinct(region!, 2025)} in 2025 in the ${name}`,
    );
  }
});

Deno.test("labels at the ends of lines keep apart when the lines meet", () => {
  const met = withRows((row) => ({ ...row, centralization: 0.01, hub_share: 1 }));
  for (const measure of ["centralization", "hub_share"]) {
    const heights = ["asia-pacific", "north-atlantic"].map((region) =>
      Number(find(region, measure, 2025, met.rows)["label_y"])
    );
    assertAlmostEquals(Math.abs(heights[0]! - heights[1]!), 0.13, 1e-9);
    assert(heights.every((height) => height >= 0 && height <= 1));
  }
  assertEquals(find("asia-pacific", "hub_share", 2025)["label"], "Asia-Pacific 34%");
  assertEquals(find("asia-pacific", "hub_share", 2024)["label"], null);
});

Deno.test("the alternative text names the numbers of the last year", () => {
  const value = (region: string) =>
    Number(find(region, "centralization", 2025)["value"]).toFixed(2);
  assertStringIncludes(
    figure.alt,
    `degree centralization ${value("asia-pacific")} against ${value("north-atlantic")}`,
  );
  assertStringIncludes(figure.alt, "34% against 6%");
});

Deno.test("years are told as runs", () => {
  assertEquals(yearsText([1993, 1946, 1945, 1947, 1945]), "1945–1947, 1993");
  assertEquals(yearsText([]), "");
});
