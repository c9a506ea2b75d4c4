import { pinned } from "./pinned.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { centralization } from "../../pipeline/figures/centralization/figure.ts";
import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";

const summary = realTable;
const all = summary("network_measures");

const figure = centralization(readerOf(summary));
const find = (region: string, measure: string, year: number, rows = figure.rows) =>
  rows.find((row) =>
    row["region"] === region && row["measure"] === measure && row["year"] === year
  )!;

/** "24 to 29%" of the Asia-Pacific of 2025, over the readings whose id has a text. */
function range(status: string, column: string): string {
  const values = all.filter((row) =>
    row["region"] === "asia-pacific" && row["year"] === 2025 &&
    String(row["reading"]).includes(status)
  ).map((row) => Math.round(Number(row[column]) * 100));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

pinned("a measure that is not defined stays empty and is not drawn as zero", async () => {
  assertEquals(find("north-atlantic", "hub_share", 1945)["value"], null);
  assertEquals(find("north-atlantic", "spoke_share", 1948)["value"], null);
  const svg = await renderSvg(figure);
  const starts = [...svg.matchAll(/aria-roledescription="line mark" d="M([\d.]+),/g)];
  const width = 451;
  assertEquals(
    starts.map(([, x]) => Math.round(1945 + Number(x) / width * 80)),
    [1945, 1945, 1945, 1948, 1952, 1949],
  );
  assert(!svg.includes("NaN"));
  assertStringIncludes(svg, 'width="650"');
});

pinned("the title gives both ranges where the Manila treaty decides them", () => {
  assertEquals(
    figure.title,
    `In 2025, ${
      range("/treaty/", "spoke_share")
    } of pairs of US allies in the Asia-Pacific are tied ` +
      `if the Manila Pact counts, ${range("/organisation/", "spoke_share")} if it ended with SEATO`,
  );
});
