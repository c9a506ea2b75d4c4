import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { commitmentsByForm } from "../../pipeline/figures/commitments_by_form/figure.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { roles } from "../../pipeline/figures/draw/palette.ts";
import { type Drawn, drawn, wordsOf } from "./drawn.ts";

const real = realTable;
const summed = (rows: readonly DataRow[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** The real summaries with the names of the regions exchanged. */
const exchanged = (name: string) =>
  real(name).map((row) => ({
    ...row,
    region: row["region"] === "asia-pacific" ? "north-atlantic" : "asia-pacific",
  }));

/** Rows of `bilateral_share` with any commitment, of both scopes and classes. */
function known(region: string, from: number): readonly DataRow[] {
  return real("bilateral_share").filter((row) =>
    row["region"] === region && row["share_low"] !== null && Number(row["year"]) >= from
  );
}

/** "60 to 80%", over rows. */
function percent(rows: readonly DataRow[]): string {
  const low = Math.round(Math.min(...rows.map((row) => Number(row["share_low"]))));
  const high = Math.round(Math.max(...rows.map((row) => Number(row["share_high"]))));
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

Deno.test("the title turns with the data when the regions are exchanged", () => {
  assertEquals(known("north-atlantic", 2025).length, 4);
  assertEquals(
    commitmentsByForm(readerOf(exchanged)).title,
    `In 2025 bilateral treaties are ${
      percent(known("north-atlantic", 2025))
    } of commitments in the ` +
      "Asia-Pacific, the majority by none of 4 counts",
  );
});

/** The figure of two years with one share each, by the count of all armed-attack pacts. */
function ofTwoYears(first: [number, number], second: [number | null, number | null]) {
  const year = (year: number, share: readonly (number | null)[]) => ({
    ...{ region: "asia-pacific", year, classes: "A", scope: "all", form: "bilateral" },
    ...{ low: 1, high: 2, bilateral_low: 1, bilateral_high: 1, all_low: 2, all_high: 2 },
    ...{ share_low: share[0]!, share_high: share[1]! },
  });
  return commitmentsByForm(readerOf(() => [year(1950, first), year(1951, second)]));
}

Deno.test("a share that open dates leave undecided counts for no majority", () => {
  const ends = (share: [number, number]) => ofTwoYears([60, 60], share).title;
  assert(ends([40, 60]).endsWith("the majority by none of 1 count"), ends([40, 60]));
  assert(ends([50, 50]).endsWith("the majority by none of 1 count"), ends([50, 50]));
  assert(ends([51, 60]).startsWith("From 1950 on, bilateral treaties are 51 to 60%"));
  assert(ofTwoYears([40, 60], [60, 60]).title.startsWith("From 1951 on"));
});

Deno.test("without any commitment in the last year the title says so", () => {
  assertEquals(
    ofTwoYears([60, 60], [null, null]).title,
    "No commitment was in force in the Asia-Pacific in 1951",
  );
});

Deno.test("the plotted rows hold every commitment of the summary, and every open one", () => {
  const { rows } = commitmentsByForm(readerOf(real));
  const counts = real("commitments_by_year").filter(({ region, scope }) =>
    scope === "all" || region === "asia-pacific"
  );
  const open = rows.filter(({ form }) => form === "possibly in force");
  assertEquals(summed(rows, "low"), summed(counts, "low"));
  assertEquals(summed(open, "high"), summed(counts, "high") - summed(counts, "low"));
});

/** Counts of one year, by form: surely and possibly in force. */
const counts = (year: number, of: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(of).map(([form, [low, high]]) => ({
    ...{ region: "asia-pacific", year, classes: "A", scope: "all", form, low, high, imputed: 0 },
  }));
/** What each area of a panel spans in its first year, from the bottom. */
const spans = ({ marks }: Drawn) =>
  marks.filter(({ kind }) => kind === "area").map(({ label, fill }) => [
    ...label.match(/(?<=(from|to): )\d+/g)!.map(Number),
    fill,
  ]);

Deno.test("forms are stacked in their colours, and what is only possibly in force lies on top", async () => {
  const of = { multilateral: [2, 3], bilateral: [4, 6], trilateral: [1, 1] } as const;
  const picture = await drawn(
    commitmentsByForm(
      readerOf((name) =>
        name === "commitments_by_year" ? [...counts(1950, of), ...counts(1951, of)] : []
      ),
    ),
  );
  assertEquals(spans(picture), [
    [0, 4, roles.bilateral],
    [4, 5, roles.trilateral],
    [5, 7, roles.multilateral],
    [7, 10, "#cfcfcf"],
  ]);
  assertEquals(wordsOf(picture, "mark"), [
    ...["4–6 bilateral", "1 trilateral", "2–3 multilateral", "0–3 possibly in force"],
  ]);
  assert(picture.texts.some(({ text }) => text === "armed-attack pacts (A) none in 1951"));
});

Deno.test("the real picture has a panel for each count, with the numbers of the last year", async () => {
  const picture = await drawn(commitmentsByForm(readerOf(real)));
  assertEquals(picture.width, 650);
  assertEquals(
    wordsOf(picture, "title-text").filter((text) => !text.includes("majority")).length,
    7,
  );
  assertEquals(picture.marks.filter(({ kind }) => kind === "area").length, 6 * 4);
  const last = real("commitments_by_year").filter(({ year, scope, region, high }) =>
    year === 2025 && high !== 0 && (scope === "all" || region === "asia-pacific")
  );
  const beside = wordsOf(picture, "mark").filter((text) => !text.includes("possibly"));
  assertEquals(beside.length, last.length);
  assertEquals(wordsOf(picture, "axis-title"), Array(2).fill("commitments in force"));
});

Deno.test("the alt text names the commitments of the last year", () => {
  const { alt } = commitmentsByForm(readerOf(real));
  assert(alt.includes("end of 2025"));
  const counts = real("commitments_by_year").filter(({ year }) => year === 2025);
  for (const classes of ["A", "A+B"]) {
    for (const [region, scope] of [["asia-pacific", "all"], ["asia-pacific", "hub"]]) {
      const numbers = ["bilateral", "trilateral", "multilateral"].map((form) =>
        counts.find((row) =>
          row["region"] === region && row["scope"] === scope && row["classes"] === classes &&
          row["form"] === form
        )!["low"]
      );
      assert(alt.includes(`(${classes}): ${numbers.join(", ")}`), `${numbers}: ${alt}`);
    }
  }
});
