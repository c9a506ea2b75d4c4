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

/** What the title says, from the rows of `bilateral_share` of a region. */
function titleOf(region: string): string {
  const shares = real("bilateral_share").filter((row) =>
    row["scope"] === "all" && row["region"] === region
  );
  const known = shares.filter((row) => row["classes"] === "A+B" && Number(row["all_low"]) > 0);
  const most = known.filter((row) => Number(row["share_low"]) > 50).length;
  const part = most === known.length ? "all" : most === 0 ? "none of" : `${most} of`;
  const [all, pacts] = ["A+B", "A"].map((classes) => {
    const row = shares.find((each) => each["classes"] === classes && each["year"] === 2025)!;
    const [low, high] = [row["share_low"], row["share_high"]].map((share) =>
      Math.round(Number(share))
    );
    return low === high ? `${low}%` : `${low}–${high}%`;
  });
  return `Bilateral commitments were the majority in the Asia-Pacific in ${part} ` +
    `${known.length} years under A+B; their share in 2025 was ${all} under A+B and ${pacts} under A`;
}

Deno.test("the title counts the years in which bilateral commitments were the majority", () => {
  assertEquals(commitmentsByForm(real).title, titleOf("asia-pacific"));
});

Deno.test("the title turns with the data when the regions are exchanged", () => {
  assertEquals(commitmentsByForm(exchanged).title, titleOf("north-atlantic"));
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
