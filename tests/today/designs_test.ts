import { pinned } from "./pinned.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { designCellLines } from "../../pipeline/findings/tables/design_cells.ts";
import { designDistanceLines } from "../../pipeline/findings/tables/design_distances.ts";
import { designRankLines, designScoreLines } from "../../pipeline/findings/tables/designs.ts";
import { realRows } from "../measures/organisation_design/made_designs.ts";

const of = <Line extends { readonly organisation: string }>(lines: readonly Line[], name: string) =>
  lines.filter(({ organisation }) => organisation === name);
const sum = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

pinned(
  "ten organisations by sixteen features are 160 cells, all coded, both SEATO years in",
  () => {
    const cells = designCellLines(realRows);
    assertEquals(cells.length, 160);
    assertEquals(new Set(cells.map(({ organisation }) => organisation)).size, 10);
    assertEquals(new Set(cells.map(({ feature }) => feature)).size, 16);
    assert(cells.every(({ value }) => value === 0 || value === 1 || value === 2));
    for (const lines of [designScoreLines(realRows), designRankLines(realRows), cells]) {
      const asked = lines.filter(({ kind }) => kind === "in-question");
      assertEquals(new Set(asked.map(({ organisation }) => organisation)).size, 2);
    }
    const overall = designScoreLines(realRows).filter(({ dimension }) => dimension === "overall");
    assertEquals(
      sum(overall.map(({ known }) => known)),
      realRows.designs.filter(({ evidence }) => evidence === "known").length,
    );
  },
);

pinned("SEATO of 1956 against NATO by hand", () => {
  // Codes 0 2 1 | 1 0 0 0 1 1 1 0 0 | 1 2 | 0 | 1: 3/6, 4/18, 3/4, 0, 1/2.
  const scores = of(designScoreLines(realRows), "SEATO-1956").map(({ score }) => score);
  [0.5, 4 / 18, 0.75, 0, 0.5].forEach((score, at) => assertAlmostEquals(scores[at]!, score, 1e-12));
  assertAlmostEquals(scores[5]!, (0.5 + 4 / 18 + 0.75 + 0.5) / 5, 1e-12);
  // NATO has 2 throughout but for decision (0) and exit (1): 3/6, 14/18, 1/4, 0, 0.
  const [byDimension, byFeature] = of(designDistanceLines(realRows), "SEATO-1956");
  assertAlmostEquals(byDimension!.to_yardstick!, (0.5 + 14 / 18 + 0.25) / 5, 1e-12);
  assertAlmostEquals(byFeature!.to_yardstick!, (3 + 14 + 1) / 32, 1e-12);
});

pinned(
  "SEATO of 1970, as high as that of 1956 on each dimension and higher on two, ranks before it",
  () => {
    // Obligation, membership and exit are those of 1956.
    const first = (organisation: string) =>
      designRankLines(realRows).find((line) =>
        line.cells === "all" && line.organisation === organisation
      )!;
    assert(first("SEATO-1970").best_rank < first("SEATO-1956").best_rank);
    assert(first("SEATO-1970").worst_rank <= first("SEATO-1956").worst_rank);
  },
);
