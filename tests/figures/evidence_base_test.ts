import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { evidenceBase } from "../../pipeline/figures/evidence_base/figure.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { textWidth } from "../../pipeline/figures/draw/wrapped_text.ts";
import { caseNames } from "../../pipeline/figures/evidence_base/rows.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { drawn, like, wordsOf } from "./drawn.ts";

const real = realTable;
const summed = (rows: readonly DataRow[]) =>
  rows.reduce((sum, { rows: number }) => sum + Number(number), 0);

const row = (archive: string | null, rows: number) => ({
  case: "invented",
  table: "positions",
  kind: "primary-printed",
  archive,
  evidence: "read",
  extent: "opening part",
  rows,
});

Deno.test("the title names the share of the country that has most rows", () => {
  const counts = real("evidence_base");
  const single = counts.filter(({ archive }) => archive && !String(archive).includes(";"));
  const most = Math.max(
    ...[...Map.groupBy(single, ({ archive }) => archive).values()].map(summed),
  );
  const { title } = evidenceBase(readerOf(real));
  const all = summed(counts);
  const percent = (number: number) => `${Math.round(100 * number / all)}%`;
  assert(title.includes(`bear ${percent(most)} of the ${all.toLocaleString("en-US")} rows`), title);
  assert(title.endsWith(`together ${percent(summed(single) - most)}`), title);
});

Deno.test("the title follows the data when another country has most rows", () => {
  const names = [{ state: "USA", name: "United States" }, { state: "THA", name: "Thailand" }];
  const title = (usa: number, tha: number) =>
    evidenceBase(
      readerOf((name) =>
        name === "state_names"
          ? names
          : name === "episode_names"
          ? []
          : [row("USA", usa), row("THA", tha)]
      ),
    ).title;
  assertEquals(
    title(3, 1),
    "Documents from the archives of the United States bear 75% of the 4 rows of evidence, " +
      "those of the other country 25%",
  );
  assertEquals(
    title(1, 3),
    "Documents from the archives of Thailand bear 75% of the 4 rows of evidence, " +
      "those of the other country 25%",
  );
});

Deno.test("names of states are set with the apostrophe of print", () => {
  const names = [{ state: "CHN", name: "People's Republic of China" }];
  const { rows } = evidenceBase(
    readerOf((name) =>
      name === "state_names" ? names : name === "episode_names" ? [] : [row("CHN", 1)]
    ),
  );
  const labels = rows.filter(({ panel }) => panel === "archive").map(({ label }) => label);
  assertEquals(new Set(labels), new Set(["People’s Republic of China"]));
});

Deno.test("both halves hold every row once in the bars and once in the table", () => {
  const total = summed(real("evidence_base"));
  const { rows } = evidenceBase(readerOf(real));
  for (const panel of ["archive", "case"]) {
    const half = rows.filter((cell) => cell["panel"] === panel);
    assertEquals(summed(half.filter(({ part }) => part === "all")), total);
    assertEquals(summed(half.filter(({ part }) => part !== "all")), total);
  }
});

Deno.test("sources of several countries and of none are lines of their own", () => {
  const { rows } = evidenceBase(
    readerOf((name) =>
      name !== "evidence_base" ? [] : [row("AAA", 5), row("AAA;BBB", 2), row(null, 3)]
    ),
  );
  const bars = rows.filter(({ panel, part }) => panel === "archive" && part === "all");
  assertEquals(bars.map(({ group, rows: number }) => [group, number]), [
    ["AAA", 5],
    ["several countries", 2],
    ["no archive country", 3],
  ]);
});

Deno.test("countries beyond the first ten share a line", () => {
  const many = Array.from({ length: 12 }, (_, index) => row(`X${index + 10}`, 100 - index));
  const { rows } = evidenceBase(readerOf((name) => name === "evidence_base" ? many : []));
  const bars = rows.filter(({ panel, part }) => panel === "archive" && part === "all");
  assertEquals(bars.length, 11);
  assertEquals(bars[10], {
    panel: "archive",
    group: "2 other countries",
    label: "2 other countries",
    part: "all",
    rows: 90 + 89,
    share: Math.round(1000 * 179 / summed(many)) / 10,
  });
});

Deno.test("the alt text names the rows of every case and of the archives with most", () => {
  const { alt, rows } = evidenceBase(readerOf(real));
  const lines = rows.filter(({ part }) => part === "all");
  const said = ({ label, rows: number }: DataRow) =>
    `${label} ${Number(number).toLocaleString("en-US")}`;
  const archives = lines.filter(({ panel }) => panel === "archive");
  const cases = lines.filter(({ panel }) => panel === "case");
  for (const line of [...archives.slice(0, 5), ...cases]) assertStringIncludes(alt, said(line));
  const left = summed(archives.slice(5));
  assertStringIncludes(alt, `all others ${left.toLocaleString("en-US")}.`);
});

Deno.test("cases are named in words, and the plotted data keep their folders", () => {
  const nameOf = caseNames([
    "ANZUS treaty, 1950–51",
    "US promise, 1960",
    "Building up SEATO, 1954",
  ]);
  assertEquals(
    ["anzus", "seato", "pacific-pact", "us-promises", "thailand"].map(nameOf),
    ["ANZUS", "SEATO", "Pacific pact", "US promises", "Thailand"],
  );
  const { rows } = evidenceBase(readerOf(real));
  const folders = new Set(real("evidence_base").map((each) => each["case"]));
  const cases = rows.filter(({ panel }) => panel === "case");
  assertEquals(new Set(cases.map(({ group }) => group)), folders);
  for (const { label } of cases) assert(!/^[a-z]|-/.test(String(label)), String(label));
});

Deno.test("the caption says how far documents graded read were read, in shares of all rows", () => {
  const whole = { ...row("AAA", 1), extent: "whole" };
  const known = { ...row("AAA", 1), evidence: "known", extent: null };
  const rows = [row("AAA", 3), whole, known];
  const { caption } = evidenceBase(readerOf((name) => name === "evidence_base" ? rows : []));
  assertStringIncludes(
    caption.reading,
    "about 2,000 characters (60% of all rows), or the whole (20%)",
  );
});

Deno.test("bars are as long as their numbers, and cells as dark, in both halves alike", async () => {
  const figure = evidenceBase(readerOf(real));
  const { marks } = await drawn(figure);
  const whole = figure.rows.filter(({ part }) => part === "all");
  const bars = like(marks, { role: "mark", fill: palette.faint })
    .map(({ path }) => Number(/h([\d.]+)v/.exec(path)![1]));
  assertEquals(bars.length, whole.length);
  for (const [at, { rows, label }] of whole.entries()) {
    assertAlmostEquals(
      bars[at]! / Number(rows),
      bars[0]! / Number(whole[0]!["rows"]),
      1e-3,
      `${label}`,
    );
  }
  const cells = like(marks, { stroke: "#ffffff", width: "1.5" });
  assertEquals(cells.length, figure.rows.length - whole.length);
  const fills = Map.groupBy(cells, ({ label }) => /rows: (\d+)/.exec(label)![1]);
  for (const [rows, own] of fills) assertEquals(new Set(own.map(({ fill }) => fill)).size, 1, rows);
  assertEquals(fills.get("0")![0]!.fill, "rgb(255, 255, 255)");
});

Deno.test("the picture has the names of lines and parts, and their numbers with shares", async () => {
  const picture = await drawn(
    evidenceBase(
      readerOf((name) =>
        name === "evidence_base"
          ? [row("AAA", 1998), row(null, 2), { ...row("AAA", 0), kind: "x" }]
          : []
      ),
    ),
  );
  assertEquals(wordsOf(picture, "title-text").slice(0, 2), [
    "Country of the archive: all rows",
    "Case (folder of the sheets): all rows",
  ]);
  assertEquals(wordsOf(picture, "axis-label"), [
    ...["AAA", "no archive country", "primary printed", "x"],
    ...["Invented", "read", "cited", "known"],
  ]);
  assertEquals(wordsOf(picture, "mark"), [
    ...["1,998 · 100%", "2 · <1%", "1,998", "0", "2", "0"],
    ...["2,000 · 100%", "2,000", "0", "0"],
  ]);
});

Deno.test("a name is cut where it would run out of the picture", async () => {
  const name = "W".repeat(30);
  const { texts } = await drawn(
    evidenceBase(
      readerOf((table) => table === "evidence_base" ? [row("AAA", 5)] : [{ state: "AAA", name }]),
    ),
  );
  const [cut] = texts.filter(({ text }) => text.endsWith("…"));
  assert(textWidth(cut!.text, cut!.size) < cut!.x, cut!.text);
});

Deno.test("the title names no other country where there is none", () => {
  const title = (rows: readonly ReturnType<typeof row>[]) =>
    evidenceBase(readerOf((name) => name === "evidence_base" ? rows : [])).title;
  assertEquals(
    title([row("AAA", 3), row(null, 1)]),
    "Documents from the archives of AAA bear 75% of the 4 rows of evidence",
  );
  assertEquals(
    title([row("AAA;BBB", 3)]),
    "No archive of a single country bears any of the 3 rows of evidence",
  );
});
