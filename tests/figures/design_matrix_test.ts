import { readerOf, writtenRows } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { designMatrix } from "../../pipeline/figures/design_matrix/figure.ts";
import { featureName } from "../../pipeline/figures/design_matrix/heads.ts";
import { columnsOf, layout, rankPlace } from "../../pipeline/figures/design_matrix/layout.ts";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { designCellLines } from "../../pipeline/findings/tables/design_cells.ts";
import { designDistanceLines } from "../../pipeline/findings/tables/design_distances.ts";
import { designRankLines, designScoreLines } from "../../pipeline/findings/tables/designs.ts";
import type { DesignRows } from "../../pipeline/measures/organisation_design/coded_designs.ts";
import { madeRows, realRows } from "../measures/organisation_design/made_designs.ts";
import { wholeCaption } from "./whole_caption.ts";

/** Tables as the stage writes them and the figures read them. */
function tablesOf(rows: DesignRows): Record<string, DataRow[]> {
  const made: Record<string, readonly object[]> = {
    design_cells: designCellLines(rows),
    design_scores: designScoreLines(rows),
    design_ranks: designRankLines(rows),
    design_distances: designDistanceLines(rows),
  };
  return Object.fromEntries(
    Object.entries(made).map(([name, lines]) => [
      `findings/${name}`,
      writtenRows(`findings/${name}`, lines),
    ]),
  );
}

const drawnOf = (rows: DesignRows): Figure => {
  const tables = tablesOf(rows);
  return designMatrix(readerOf((name) => tables[name]!));
};
const real = drawnOf(realRows);
const tables = tablesOf(realRows);
const numbers = (measure: string) => real.rows.filter((row) => row["measure"] === measure);

/** A yardstick of 2, a loose pact of 0 and one in question, on two dimensions. */
const asked = (owes: 0 | 1 | 2, notice: 0 | 1 | 2) =>
  drawnOf(madeRows(
    { "Tight-1950": "yardstick", Loose: "loose", "Asked-1960": "in-question" },
    { owes: "obligation", notice: "exit" },
    {
      "Tight-1950": { owes: [2], notice: [2] },
      Loose: { owes: [0], notice: [0] },
      "Asked-1960": { owes: [owes], notice: [notice] },
    },
  ));

Deno.test("the title tells where the organisation in question stands, by the mark of the claim", () => {
  // Codes 0 and 1: distance 0.75 to the yardstick, 0.25 to the loose pact, whatever weighs how.
  assertEquals(
    asked(0, 1).title,
    "Asked 1960 lies clearly nearer to the loose pacts than to Tight 1950 (by 0.50)",
  );
  assertEquals(
    asked(2, 1).title,
    "Asked 1960 lies clearly nearer to Tight 1950 than to the loose pacts (by 0.50)",
  );
  // Halfway between both.
  assertEquals(
    asked(1, 1).title,
    "Asked 1960 lies about as far from Tight 1950 as from the loose pacts (nearer to these by 0.00; " +
      "mark 0.1)",
  );
});

/** The real figure with other leads towards the loose pacts. */
const withLeads = (lead: (organisation: string) => number) =>
  designMatrix(
    readerOf((name) =>
      tables[name]!.map((row) =>
        "nearer_to_loose_by" in row
          ? { ...row, nearer_to_loose_by: lead(`${row["organisation"]}`) }
          : row
      )
    ),
  );

Deno.test("a lead counts from the mark on, in both directions", () => {
  const mark = 0.1;
  const both = "SEATO 1956 and SEATO 1970 lie";
  assert(withLeads(() => mark).title.startsWith(`${both} clearly nearer to the loose pacts`));
  assert(withLeads(() => mark / 2).title.startsWith(`${both} about as far from NATO 1955`));
  assert(withLeads(() => -mark / 2).title.includes("(nearer to these by −0.05 and −0.05;"));
  assert(withLeads(() => -mark).title.startsWith(`${both} clearly nearer to NATO 1955`));
});

Deno.test("organisations that stand apart are told apart", () => {
  assertEquals(
    withLeads((organisation) => organisation === "SEATO-1956" ? -0.2 : 0.02).title,
    "SEATO 1956 lies clearly nearer to NATO 1955 than to the loose pacts (by 0.20); SEATO 1970 lies " +
      "about as far from NATO 1955 as from the loose pacts (nearer to these by 0.02; mark 0.1)",
  );
});

Deno.test("headings are words, and every feature of the sheets has one of its own", async () => {
  assertEquals(featureName("core_threatened_states_members"), "threatened states are members");
  assertEquals(featureName("common_budget"), "common budget");
  const features = [...new Set(numbers("code").map((row) => `${row["item"]}`))];
  const svg = await renderSvg(real);
  for (const feature of features) assert(svg.includes(`>${featureName(feature)}<`), feature);
  assertEquals(new Set(features.map(featureName)).size, features.length);
  assert(svg.includes("(1: most set up)"));
});

Deno.test("without an organisation in question there is a figure all the same", () => {
  const { title, caption: below } = drawnOf({
    ...realRows,
    organisations: realRows.organisations.filter(({ kind }) => kind !== "in-question"),
  });
  assertEquals(title, "Designs of 8 organisations, feature by feature");
  assert(!/undefined|NaN/.test(wholeCaption(below)), wholeCaption(below));
});

Deno.test("every code, rank and sum is shown as the tables have it", () => {
  const cells = tables["findings/design_cells"]!;
  assertEquals(numbers("code").length, cells.length);
  for (const row of numbers("code")) {
    const line = cells.find(({ organisation, feature }) =>
      organisation === row["organisation"] && feature === row["item"]
    )!;
    const names = ["value", "evidence", "dimension", "kind"];
    assertEquals(names.map((name) => row[name]), names.map((name) => line[name]));
  }
  const ranks = tables["findings/design_ranks"]!.filter(({ cells }) => cells === "all");
  const shares = (rows: readonly DataRow[], rank: string, share: string) =>
    rows.map((row) => [row["organisation"], row[rank], row[share]].join()).sort();
  assertEquals(
    shares(numbers("share of weightings"), "item", "value"),
    shares(ranks, "rank", "share"),
  );
  const main = tables["findings/design_distances"]!.filter(({ cells, weighting }) =>
    cells === "all" && weighting === "dimension"
  );
  const sums = [
    ["best rank", ranks, "best_rank"],
    ["worst rank", ranks, "worst_rank"],
    ["equal weights rank", ranks, "equal_weights_rank"],
    ["distance to yardstick", main, "to_yardstick"],
    ["mean distance to loose pacts", main, "to_loose"],
  ] as const;
  for (const [measure, lines, column] of sums) {
    for (const { organisation, value } of numbers(measure)) {
      assertEquals(value, lines.find((line) => line["organisation"] === organisation)![column]);
    }
    assertEquals(numbers(measure).length, 10);
  }
});

Deno.test("columns keep apart, keep their dimension together and stay within their room", () => {
  const columns = columnsOf(designCellLines(realRows));
  assert(columns.cellWidth >= 14, `${columns.cellWidth}`);
  columns.features.slice(1).forEach(({ x }, at) =>
    assert(x >= columns.features[at]!.x + columns.cellWidth)
  );
  columns.dimensions.slice(1).forEach(({ x }, at) => {
    const { dimension, right, x: left } = columns.dimensions[at]!;
    assert(x > right && x >= left + dimension.length * layout.letter);
  });
  assert(columns.dimensions.at(-1)!.right <= layout.cellsEnd);
  assertEquals([rankPlace(1, 10), rankPlace(10, 10)], [layout.firstRank, layout.lastRank]);
  assertEquals(rankPlace(1, 1), layout.firstRank);
});

Deno.test("twice the features still fit", () => {
  const cells = designCellLines(realRows);
  const columns = columnsOf([
    ...cells,
    ...cells.map((cell) => ({ ...cell, feature: `${cell.feature}_too` })),
  ]);
  assertEquals(columns.features.length, 32);
  assert(columns.dimensions.at(-1)!.right <= layout.cellsEnd);
});

Deno.test("the caption counts known cells and tells what other readings give", () => {
  const known = realRows.designs.filter(({ evidence }) => evidence === "known").length;
  const caption = wholeCaption(real.caption);
  assert(caption.includes(`${known} of 160 cells rest on no opened source`), caption);
  const line = (cells: string, weighting: string) =>
    tables["findings/design_distances"]!.find((row) =>
      row["organisation"] === "SEATO-1956" && row["cells"] === cells &&
      row["weighting"] === weighting
    )!;
  const printed = (words: RegExp) => Number(words.exec(caption)![1]!.replace("−", "-"));
  assertAlmostEquals(
    printed(/They are ([+−]?\d\.\d\d)/),
    Number(line("all", "feature")["nearer_to_loose_by"]),
    0.005,
  );
  const read = line("without known", "dimension");
  assertAlmostEquals(
    printed(/leads towards the loose pacts are ([+−]?\d\.\d\d)/),
    Number(read["nearer_to_loose_by"]),
    0.005,
  );
  assertEquals(printed(/over only (\d+)/), read["yardstick_features"]);
  assert(!/undefined|NaN/.test(caption + real.title + real.alt));
});
