import { assert, assertEquals } from "@std/assert";
import { commitmentsByForm } from "../../pipeline/figures/commitments_by_form.ts";
import type { DataRow } from "../../pipeline/figures/figure.ts";
import { readSummary } from "../../pipeline/figures/read_summary.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(
    new URL(`../../data-clean/summaries/${name}.csv`, import.meta.url),
  ));
const summed = (rows: readonly DataRow[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** The real summaries with the names of the regions exchanged. */
const exchanged = (name: string) =>
  real(name).map((row) => ({
    ...row,
    region: row["region"] === "asia-pacific" ? "north-atlantic" : "asia-pacific",
  }));

Deno.test("the title counts the years in which bilateral commitments were the majority", () => {
  const shares = real("bilateral_share").filter((row) =>
    row["scope"] === "all" && row["classes"] === "A+B" && Number(row["all_low"]) > 0
  );
  const counted = (region: string) => {
    const known = shares.filter((row) => row["region"] === region);
    const most = known.filter((row) => Number(row["share_low"]) > 50).length;
    const part = most === known.length ? "all" : most === 0 ? "none of" : `${most} of`;
    return `${part} ${known.length} years`;
  };
  assertEquals(
    commitmentsByForm(real).title,
    `Bilateral commitments were the majority in the Asia-Pacific in ${counted("asia-pacific")}, ` +
      `among the main pacts coded in the North Atlantic in ${counted("north-atlantic")}`,
  );
});

Deno.test("the title of exchanged regions exchanges what it says of them", () => {
  const parts = (title: string) => title.match(/(?:all|none of|\d+ of) \d+ years/g) ?? [];
  const [asia, atlantic] = parts(commitmentsByForm(real).title);
  assertEquals(parts(commitmentsByForm(exchanged).title), [atlantic!, asia!]);
});

Deno.test("a share that open dates leave undecided counts for no majority", () => {
  const year = { region: "asia-pacific", year: 1950, classes: "A+B", scope: "all" };
  const figure = commitmentsByForm((name) =>
    name === "bilateral_share"
      ? [{ ...year, all_low: 2, share_low: 40, share_high: 60 }]
      : [{ ...year, form: "bilateral", low: 1, high: 2 }]
  );
  assert(figure.title.includes("Asia-Pacific in none of 1 years"), figure.title);
});

Deno.test("the plotted rows hold every commitment of the summary, and every open one", () => {
  const { rows } = commitmentsByForm(real);
  const counts = real("commitments_by_year").filter(({ scope }) => scope === "all");
  const open = rows.filter(({ form }) => form === "possibly in force");
  assertEquals(summed(rows, "low"), summed(counts, "low"));
  assertEquals(summed(open, "high"), summed(counts, "high") - summed(counts, "low"));
});

Deno.test("the layers of a year lie on one another and end at what is possibly in force", () => {
  const { rows } = commitmentsByForm(real);
  for (const layers of Map.groupBy(rows, (row) => `${row["panel"]}/${row["year"]}`).values()) {
    assertEquals(layers.map(({ from }) => from), [0, ...layers.slice(0, -1).map(({ to }) => to)]);
    const forms = layers.slice(0, -1);
    assertEquals(layers.at(-1)!["to"], summed(forms, "high"));
  }
});

Deno.test("the alt text names the commitments of the last year", () => {
  const { alt, rows } = commitmentsByForm(real);
  const last = Math.max(...rows.map((row) => Number(row["year"])));
  assert(alt.includes(`end of ${last}`));
  for (const { year, form, low, high, from, to } of rows) {
    if (year !== last || from === to) continue;
    assert(alt.includes(`${low === high ? low : `${low}–${high}`} ${form}`), `${form}: ${alt}`);
  }
});
