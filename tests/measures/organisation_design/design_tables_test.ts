import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { designCellLines } from "../../../pipeline/findings/tables/design_cells.ts";
import { designDistanceLines } from "../../../pipeline/findings/tables/design_distances.ts";
import { designRankLines, designScoreLines } from "../../../pipeline/findings/tables/designs.ts";
import {
  codedDesigns,
  type DesignRows,
  dimensions,
} from "../../../pipeline/measures/organisation_design/coded_designs.ts";
import {
  gowerDistance,
  weightsByDimension,
} from "../../../pipeline/measures/organisation_design/gower.ts";
import { nearerToLooseShare } from "../../../pipeline/measures/organisation_design/nearer_to_loose.ts";
import { madeRows, realRows } from "./made_designs.ts";

const of = <Line extends { readonly organisation: string }>(lines: readonly Line[], name: string) =>
  lines.filter(({ organisation }) => organisation === name);
const sum = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A tight organisation, a loose one and one in question; the code of the last is only known. */
const three = madeRows(
  { Tight: "yardstick", Loose: "loose", Asked: "in-question" },
  { owes: "obligation", staff: "delegation", command: "delegation", notice: "exit" },
  {
    Tight: { owes: [2], staff: [2], command: [2], notice: [2] },
    Loose: { owes: [0], staff: [0], command: [0] },
    Asked: { owes: [1], staff: [2], command: [0], notice: [0, "known"] },
  },
);

Deno.test("scores of made designs by hand", () => {
  const [obligation, delegation, membership, , exit, overall] = of(
    designScoreLines(three),
    "Asked",
  );
  assertEquals([obligation!.score, delegation!.score, exit!.score], [0.5, 0.5, 0]);
  assertEquals([membership!.score, membership!.features], [NaN, 0]);
  // (1/2 + 1/2 + 0) / 3, and (1/2 + 1/2) / 2 without the exit that is only known.
  assertAlmostEquals(overall!.score!, 1 / 3, 1e-12);
  assertEquals(overall!.score_without_known, 0.5);
  assertEquals([overall!.features, overall!.known, overall!.features_without_known], [4, 1, 3]);
});

Deno.test("distances of made designs by hand", () => {
  const [byDimension, byFeature, without] = of(designDistanceLines(three), "Asked");
  // To Tight: 1/2, (0 + 1) / 2, 1. To Loose: 1/2, (1 + 0) / 2, and its exit is not coded.
  assertAlmostEquals(byDimension!.to_yardstick!, (0.5 + 0.5 + 1) / 3, 1e-12);
  assertAlmostEquals(byDimension!.to_loose!, 0.5, 1e-12);
  assertAlmostEquals(byDimension!.nearer_to_loose_by!, 1 / 6, 1e-12);
  assertEquals([byDimension!.yardstick_features, byDimension!.yardstick_dimensions], [4, 3]);
  assertEquals([byDimension!.loose, byDimension!.loose_features], [1, 3]);
  assertEquals([byDimension!.nearest, byDimension!.nearest_features], ["Loose", 3]);
  assertEquals(byDimension!.nearer_to_loose_share, 1);
  // Features alike: (1/2 + 0 + 1 + 1) / 4 and (1/2 + 1 + 0) / 3.
  assertEquals([byFeature!.to_yardstick, byFeature!.to_loose], [0.625, 0.5]);
  // Without the exit it lies halfway whatever dimensions weigh.
  assertEquals([without!.to_yardstick, without!.to_loose], [0.5, 0.5]);
  assertEquals(without!.nearer_to_loose_share, 0.5);
  assertEquals(without!.nearest, "Tight;Loose");
});

Deno.test("an organisation is not compared with itself", () => {
  const lines = designDistanceLines(three);
  assertEquals(of(lines, "Tight")[0]!.to_yardstick, NaN);
  assertEquals([of(lines, "Loose")[0]!.to_loose, of(lines, "Loose")[0]!.loose], [NaN, 0]);
});

Deno.test("a loose pact whose kind is contested drops out of the uncontested mean alone", () => {
  const contested: DesignRows = {
    ...realRows,
    organisations: realRows.organisations.map((row) => ({ ...row, contested: true })),
  };
  const [line] = of(designDistanceLines(contested), "SEATO-1956");
  assertEquals(line!.to_uncontested_loose, NaN);
  assertEquals(line!.to_loose, of(designDistanceLines(realRows), "SEATO-1956")[0]!.to_loose);
});

Deno.test("what the crosswalks do not list is left out", () => {
  const fewer: DesignRows = {
    ...three,
    organisations: three.organisations.filter(({ organisation }) => organisation !== "Loose"),
    designFeatures: three.designFeatures.filter(({ feature }) => feature !== "notice"),
  };
  assertEquals(designCellLines(fewer).length, 2 * 3);
  assertEquals(of(designDistanceLines(fewer), "Asked")[0]!.to_yardstick, 0.5);
});

Deno.test("rows in another order change no line", () => {
  const shuffled = <Value>(values: readonly Value[]) =>
    fc.shuffledSubarray([...values], { minLength: values.length });
  const order = fc.record({
    designs: shuffled(realRows.designs),
    designFeatures: shuffled(realRows.designFeatures),
    organisations: shuffled(realRows.organisations),
  });
  // Sums of fractions in another order differ by their last digit.
  const textOf = (rows: DesignRows) =>
    [
      ...designScoreLines(rows),
      ...designRankLines(rows),
      ...designCellLines(rows),
      ...designDistanceLines(rows).map((line) => ({
        ...line,
        nearest: line.nearest.split(";").sort().join(";"),
      })),
    ].map((line) =>
      JSON.stringify(
        Object.values(line).map((cell) =>
          typeof cell === "number" ? Number(cell.toFixed(9)) : cell
        ),
      )
    ).sort();
  const real = textOf(realRows);
  fc.assert(fc.property(order, (rows) => assertEquals(textOf(rows), real)), { numRuns: 8 });
});

Deno.test("contributions of features sum to the distances", () => {
  const cells = designCellLines(realRows);
  const lines = designDistanceLines(realRows).filter((line) =>
    line.cells === "all" && line.weighting === "dimension"
  );
  for (const { organisation, kind, to_yardstick, to_loose } of lines) {
    const own = of(cells, organisation);
    assertAlmostEquals(sum(own.map(({ adds_to_loose }) => adds_to_loose!)), to_loose!, 1e-12);
    if (kind === "yardstick") continue;
    assertAlmostEquals(
      sum(own.map(({ adds_to_yardstick }) => adds_to_yardstick!)),
      to_yardstick!,
      1e-12,
    );
  }
});

Deno.test("shares of ranks sum to 1 over the ranks from best to worst", () => {
  const ranks = designRankLines(realRows).filter(({ cells }) => cells === "all");
  for (const [, own] of Map.groupBy(ranks, ({ organisation }) => organisation)) {
    assertAlmostEquals(sum(own.map(({ share }) => share)), 1, 1e-9);
    const [first] = own;
    assertEquals(Math.min(...own.map(({ rank }) => rank)), first!.best_rank);
    assertEquals(Math.max(...own.map(({ rank }) => rank)), first!.worst_rank);
  }
});

Deno.test("the share of weightings nearer to the loose pacts is that of loops over Gower distances", () => {
  const designs = codedDesigns(realRows);
  const parts = 8;
  const places = (kind: string) =>
    [...designs.organisations.keys()].filter((at) => designs.organisations[at]!.kind === kind);
  for (const at of places("in-question")) {
    let nearer = 0;
    let vectors = 0;
    for (let code = 0; code < parts ** 4; code++) {
      const first = [0, 1, 2, 3].map((place) => Math.floor(code / parts ** place) % parts);
      const weights = Float64Array.of(...first, parts - sum(first));
      if (weights.some((weight) => weight < 1)) continue;
      const mean = (kind: string) =>
        sum(
          places(kind).map((to) => {
            const [one, other] = [designs.codes[at]!, designs.codes[to]!];
            return gowerDistance(
              one,
              other,
              weightsByDimension(one, other, designs.dimensionOf, weights),
            );
          }),
        ) / places(kind).length;
      const by = mean("yardstick") - mean("loose");
      nearer += Math.abs(by) < 1e-9 ? 0.5 : by > 0 ? 1 : 0;
      vectors++;
    }
    // C(7, 4) = 35.
    assertEquals(vectors, 35);
    assertAlmostEquals(nearerToLooseShare(designs, at, parts), nearer / vectors, 1e-12);
  }
});

Deno.test("every dimension of the crosswalk has a feature", () => {
  const found = new Set(realRows.designFeatures.map(({ dimension }) => dimension));
  assertEquals(found, new Set(dimensions));
});
