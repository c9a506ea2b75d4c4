import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { evidenceBase } from "../../pipeline/figures/evidence_base/figure.ts";
import { caseName } from "../../pipeline/figures/evidence_base/rows.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(
    new URL(`../../data-clean/summaries/${name}.csv`, import.meta.url),
  ));
const summed = (rows: readonly DataRow[]) =>
  rows.reduce((sum, { rows: number }) => sum + Number(number), 0);

const row = (archive: string | null, rows: number) => ({
  case: "invented",
  table: "positions",
  kind: "primary-printed",
  archive,
  evidence: "read",
  rows,
});

Deno.test("the title names the share of the country that has most rows", () => {
  const counts = real("evidence_base");
  const single = counts.filter(({ archive }) => archive && !String(archive).includes(";"));
  const most = Math.max(
    ...[...Map.groupBy(single, ({ archive }) => archive).values()].map(summed),
  );
  const { title } = evidenceBase(real);
  const all = summed(counts);
  const percent = (number: number) => `${Math.round(100 * number / all)}%`;
  assert(title.includes(`bear ${percent(most)} of the ${all.toLocaleString("en-US")} rows`), title);
  assert(title.endsWith(`together ${percent(summed(single) - most)}`), title);
});

Deno.test("the title follows the data when another country has most rows", () => {
  const names = [{ state: "USA", name: "United States" }, { state: "THA", name: "Thailand" }];
  const title = (usa: number, tha: number) =>
    evidenceBase((name) => name === "state_names" ? names : [row("USA", usa), row("THA", tha)])
      .title;
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

Deno.test("both halves hold every row once in the bars and once in the table", () => {
  const total = summed(real("evidence_base"));
  const { rows } = evidenceBase(real);
  for (const panel of ["archive", "case"]) {
    const half = rows.filter((cell) => cell["panel"] === panel);
    assertEquals(summed(half.filter(({ column }) => column === "all")), total);
    assertEquals(summed(half.filter(({ column }) => column !== "all")), total);
  }
});

Deno.test("sources of several countries and of none are lines of their own", () => {
  const { rows } = evidenceBase((name) =>
    name === "state_names" ? [] : [row("AAA", 5), row("AAA;BBB", 2), row(null, 3)]
  );
  const bars = rows.filter(({ panel, column }) => panel === "archive" && column === "all");
  assertEquals(bars.map(({ group, rows: number }) => [group, number]), [
    ["AAA", 5],
    ["several countries", 2],
    ["no archive country", 3],
  ]);
});

Deno.test("countries beyond the first ten share a line", () => {
  const many = Array.from({ length: 12 }, (_, index) => row(`X${index + 10}`, 100 - index));
  const { rows } = evidenceBase((name) => name === "state_names" ? [] : many);
  const bars = rows.filter(({ panel, column }) => panel === "archive" && column === "all");
  assertEquals(bars.length, 11);
  assertEquals(bars[10], {
    panel: "archive",
    group: "2 other countries",
    label: "2 other countries",
    column: "all",
    rows: 90 + 89,
    share: Math.round(1000 * 179 / summed(many)) / 10,
  });
});

Deno.test("the alt text names the rows of every case and of the archives with most", () => {
  const { alt, rows } = evidenceBase(real);
  const lines = rows.filter(({ column }) => column === "all");
  const said = ({ label, rows: number }: DataRow) =>
    `${label} ${Number(number).toLocaleString("en-US")}`;
  const archives = lines.filter(({ panel }) => panel === "archive");
  const cases = lines.filter(({ panel }) => panel === "case");
  for (const line of [...archives.slice(0, 5), ...cases]) assertStringIncludes(alt, said(line));
  const left = summed(archives.slice(5));
  assertStringIncludes(alt, `all others ${left.toLocaleString("en-US")}.`);
});

Deno.test("cases are named in words, and the plotted data keep their folders", () => {
  assertEquals(
    ["anzus", "seato", "pacific-pact", "smaller-ties", "thailand"].map(caseName),
    ["ANZUS", "SEATO", "Pacific pact", "Smaller ties", "Thailand"],
  );
  const { rows } = evidenceBase(real);
  const folders = new Set(real("evidence_base").map((each) => each["case"]));
  const cases = rows.filter(({ panel }) => panel === "case");
  assertEquals(new Set(cases.map(({ group }) => group)), folders);
  for (const { label } of cases) assert(!/^[a-z]|-/.test(String(label)), String(label));
});

Deno.test("both halves have one scale of bars and one of shades", async () => {
  const figure = evidenceBase(real);
  const svg = await renderSvg(figure);
  const marks = svg.matchAll(
    /aria-label="rows: (\d+); label: ([^"]+)"[^>]*roledescription="bar" d="M0,[\d.]+h([\d.]+)v/g,
  );
  const bars = [...marks].map(([, rows, label, width]) => ({
    label,
    pixelsEach: Number(width) / Number(rows),
  }));
  assertEquals(bars.length, figure.rows.filter(({ column }) => column === "all").length);
  for (const { label, pixelsEach } of bars) {
    assertAlmostEquals(pixelsEach, bars[0]!.pixelsEach, 1e-3, label);
  }
  const ends = [...JSON.stringify(figure.spec).matchAll(/"domain":\[0,(\d+)\]/g)]
    .map(([, end]) => Number(end));
  const inTable = figure.rows.filter(({ column }) => column !== "all");
  const most = (rows: readonly DataRow[]) => Math.max(...rows.map((each) => Number(each["rows"])));
  assertEquals(
    ends.toSorted((a, b) => a - b),
    [most(inTable), most(inTable), most(figure.rows), most(figure.rows)],
  );
});

Deno.test("the title names no other country where there is none", () => {
  const title = (rows: readonly ReturnType<typeof row>[]) =>
    evidenceBase((name) => name === "state_names" ? [] : rows).title;
  assertEquals(
    title([row("AAA", 3), row(null, 1)]),
    "Documents from the archives of AAA bear 75% of the 4 rows of evidence",
  );
  assertEquals(
    title([row("AAA;BBB", 3)]),
    "No archive of a single country bears any of the 3 rows of evidence",
  );
});
