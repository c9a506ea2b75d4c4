import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { centralization } from "../../pipeline/figures/centralization/figure.ts";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { roles } from "../../pipeline/figures/draw/palette.ts";
import { readingsOf } from "../../pipeline/measures/networks/network_readings.ts";
import { percent } from "../../pipeline/base/words/numbers.ts";
import { percentRange } from "../../pipeline/base/words/ranges.ts";
import { drawn, like, wordsOf } from "./drawn.ts";

const summary = realTable;
const baselineReading = readingsOf(readerOf(summary)).baseline.id;
const figure = centralization(readerOf(summary));

/** The figure with other measures. */
function withRows(change: (row: DataRow) => DataRow) {
  const rows = summary("network_measures").map(change);
  return centralization(readerOf((name) => name === "network_measures" ? rows : summary(name)));
}

/** Labels at the ends of the lines of a panel, counted from the top. */
async function endsOf(made: Figure, panel: number) {
  const ends = (await drawn(made)).texts.filter(({ role }) => role === "mark");
  return ends.slice(2 * panel, 2 * panel + 2);
}

Deno.test("labels at the ends of lines keep apart when the lines meet", async () => {
  const met = withRows((row) => ({ ...row, centralization: 0.01, hub_share: 1 }));
  for (const panel of [0, 1]) {
    const heights = (await endsOf(met, panel)).map(({ y }) => y);
    assertAlmostEquals(Math.abs(heights[0]! - heights[1]!), 0.13 * 112, 1e-6);
  }
  const ends = await endsOf(figure, 1);
  const last = (region: string) =>
    figure.rows.findLast((row) => row["measure"] === "hub_share" && row["region"] === region)!;
  const { value, low, high } = last("asia-pacific");
  assertEquals(ends.map(({ text }) => text), [
    `Asia-Pacific ${percent(Number(value))} (${percentRange([Number(low), Number(high)], "–")})`,
    `North Atlantic ${percent(Number(last("north-atlantic")["value"]))}`,
  ]);
  const undefinedAtEnd = withRows((row) => ({ ...row, hub_share: null }));
  assertEquals((await drawn(undefinedAtEnd)).texts.filter(({ role }) => role === "mark").length, 4);
});

Deno.test("each panel has a heading, a band and a line of each region, and years below the last", async () => {
  const { marks, texts, height } = await drawn(figure);
  const headings = texts.filter(({ role, size }) => role === "title-text" && size === 12);
  assertEquals(
    headings.map(({ text }) => /^[\w ]+/.exec(text)![0]),
    [
      "Degree centralization ",
      "Ties that join the United States",
      "Pairs of US allies that are tied to each other",
    ],
  );
  for (const colour of [roles.asiaPacific, roles.northAtlantic]) {
    assertEquals(like(marks, { kind: "area", fill: colour }).length, 3);
    assertEquals(like(marks, { kind: "line", stroke: colour }).length, 3);
  }
  const years = like(texts, { role: "axis-label", anchor: "middle" });
  assertEquals(
    years.map(({ text }) => text),
    ["1945", "1955", "1965", "1975", "1985", "1995", "2005", "2015", "2025"],
  );
  assert(years.every(({ y }) => y > height - 45));
  assertEquals(
    wordsOf(await drawn(figure), "axis-title"),
    [
      "Line: baseline reading. Band, and numbers in brackets: lowest to highest of " +
      `${summary("network_readings").length} readings.`,
    ],
  );
});

Deno.test("bands run from the lowest to the highest reading, and lines along the baseline", async () => {
  const flat = withRows((row) => ({
    ...row,
    centralization: row["reading"] === baselineReading ? 0.5 : row["year"] === 1945 ? 1 : 0.25,
  }));
  const { marks } = await drawn(flat);
  const heights = (kind: string) => {
    const { path } = marks.find((mark) => mark.kind === kind)!;
    return [...path.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
  };
  // A panel is 112 pixels high, from 1 at its top to 0.
  assertEquals(new Set(heights("line")), new Set([56]));
  assertEquals([heights("area").at(0), heights("area").at(-1)], [56, 0]);
  assertEquals(new Set(heights("area")), new Set([0, 56, 84]));
});
