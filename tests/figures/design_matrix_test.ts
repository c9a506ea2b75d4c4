import { readerOf, writtenRows } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { designMatrix } from "../../pipeline/figures/design_matrix/figure.ts";
import { featureName } from "../../pipeline/figures/design_matrix/heads.ts";
import { columnsOf, layout, rankPlace } from "../../pipeline/figures/design_matrix/layout.ts";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { seatoLoose } from "../../pipeline/findings/criteria/seato.ts";
import { designCellLines } from "../../pipeline/findings/tables/design_cells.ts";
import { designFateLines } from "../../pipeline/findings/tables/design_fates.ts";
import { designPlaceLines } from "../../pipeline/findings/tables/design_places.ts";
import { designRankLines, designScoreLines } from "../../pipeline/findings/tables/designs.ts";
import type { DesignRows } from "../../pipeline/measures/organisation_design/coded_designs.ts";
import { madeRows, realRows } from "../measures/organisation_design/made_designs.ts";
import { wholeCaption } from "./whole_caption.ts";

const noCommitments = { treaties: [], treatyParties: [], commitments: [] };

/** Tables as the stage writes them and the figures read them. */
function tablesOf(rows: DesignRows): Record<string, DataRow[]> {
  const made: Record<string, readonly object[]> = {
    design_cells: designCellLines(rows),
    design_scores: designScoreLines(rows),
    design_ranks: designRankLines(rows),
    design_places: designPlaceLines(rows),
    design_fates: designFateLines({ ...noCommitments, ...rows }),
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

Deno.test("the title tells where the organisation in question stands, by the marks of the claim", () => {
  // Codes 0 and 1: between the two, and so halfway, whatever weighs how.
  assertEquals(
    asked(0, 1).title,
    "Among other organisations, from 0, the tightest, to 1, the loosest, Asked 1960 stands at 0.50, " +
      "in the tighter half",
  );
  // As loose as the loosest: half of two others ties, the other is tighter.
  assertEquals(
    asked(0, 0).title.endsWith("Asked 1960 stands at 0.75, in the loosest quarter"),
    true,
  );
});

/** The real figure with other places. */
const withPlaces = (place: (organisation: string) => number) =>
  designMatrix(
    readerOf((name) =>
      tables[name]!.map((row) =>
        "mean_place" in row ? { ...row, mean_place: place(`${row["organisation"]}`) } : row
      )
    ),
  );

Deno.test("a place counts from the marks on", () => {
  const { supportedFrom, contradictedUpTo } = seatoLoose.criterion;
  const ends = (place: number, words: string) => {
    const { title } = withPlaces(() => place);
    assert(title.endsWith(`SEATO 1970 at ${place.toFixed(2)}, ${words}`), title);
  };
  ends(supportedFrom, "in the loosest quarter");
  ends(supportedFrom - 0.01, "short of the loosest quarter");
  ends(contradictedUpTo + 0.01, "short of the loosest quarter");
  ends(contradictedUpTo, "in the tighter half");
});

Deno.test("organisations that stand apart are told apart", () => {
  assertEquals(
    withPlaces((organisation) => organisation === "SEATO-1956" ? 0.9 : 0.2).title,
    "Among other organisations, from 0, the tightest, to 1, the loosest, SEATO 1956 stands at " +
      "0.90, in the loosest quarter; SEATO 1970 at 0.20, in the tighter half",
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
  const places = tables["findings/design_places"]!.filter((row) =>
    row["cells"] === "all" &&
    (row["coded_year"] === "first" || row["organisation"] === "SEATO-1970")
  );
  const sums = [
    ["best rank", ranks, "best_rank"],
    ["worst rank", ranks, "worst_rank"],
    ["equal weights rank", ranks, "equal_weights_rank"],
    ["mean place", places, "mean_place"],
    ["year of end", tables["findings/design_fates"]!, "year_of_end"],
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
  const line = (organisation: string, cells: string) =>
    tables["findings/design_places"]!.find((row) =>
      row["organisation"] === organisation && row["cells"] === cells
    )!;
  const printed = (words: RegExp) => Number(words.exec(caption)![1]!);
  assertAlmostEquals(
    printed(/without them the places are (\d\.\d\d)/),
    Number(line("SEATO-1956", "without known")["mean_place"]),
    0.005,
  );
  assertAlmostEquals(
    printed(/they run from \d\.\d\d to (\d\.\d\d)/),
    Number(line("SEATO-1956", "all")["greatest_place"]),
    0.005,
  );
  assert(!/undefined|NaN/.test(caption + real.title + real.alt));
});
