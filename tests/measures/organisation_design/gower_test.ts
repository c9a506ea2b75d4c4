import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  equalWeights,
  overDimensions,
} from "../../../pipeline/measures/organisation_design/dimension_scores.ts";
import {
  distancesWithin,
  gowerContributions,
  gowerDistance,
  weightsByDimension,
  weightsByFeature,
} from "../../../pipeline/measures/organisation_design/gower.ts";

/** A feature: codes of three designs, and its dimension. */
type FeatureRow = readonly [one: number, other: number, third: number, dimension: number];

const code = fc.constantFrom(0, 1, 2);
const maybe = fc.constantFrom(0, 1, 2, NaN);
const dimension = fc.integer({ min: 0, max: 3 });
const complete = fc.array(fc.tuple(code, code, code, dimension), { minLength: 1, maxLength: 12 });
const gapped = fc.array(fc.tuple(maybe, maybe, maybe, dimension), { maxLength: 12 });

/** The columns of features. */
function columns(rows: readonly FeatureRow[]) {
  return {
    one: Float64Array.from(rows, (row) => row[0]),
    other: Float64Array.from(rows, (row) => row[1]),
    third: Float64Array.from(rows, (row) => row[2]),
    dimensionOf: Int32Array.from(rows, (row) => row[3]),
  };
}

/** Both distances of two designs. */
function distances(one: Float64Array, other: Float64Array, dimensionOf: Int32Array): number[] {
  return [
    weightsByDimension(one, other, dimensionOf, equalWeights(4)),
    weightsByFeature(one, other),
  ].map((weights) => gowerDistance(one, other, weights));
}

Deno.test("two designs by hand", () => {
  // Dimension 0: |2 - 0| / 2 = 1, |1 - 2| / 2 = 0.5, mean 0.75. Dimension 1: |0 - 0| / 2 = 0, the
  // other feature is missing in one. Dimension 2 is missing in both. So (0.75 + 0) / 2 = 0.375.
  const one = Float64Array.of(2, 1, 0, NaN, NaN);
  const other = Float64Array.of(0, 2, 0, 2, NaN);
  const dimensionOf = Int32Array.of(0, 0, 1, 1, 2);
  const byDimension = weightsByDimension(one, other, dimensionOf, equalWeights(3));
  assertEquals([...byDimension], [0.25, 0.25, 0.5, 0, 0]);
  assertEquals(gowerDistance(one, other, byDimension), 0.375);
  assertEquals([...gowerContributions(one, other, byDimension)], [0.25, 0.125, 0, 0, 0]);
  // (1 + 0.5 + 0) / 3 over the features coded in both.
  const byFeature = weightsByFeature(one, other);
  assertAlmostEquals(gowerDistance(one, other, byFeature), 0.5, 1e-12);
  assertEquals([...distancesWithin(one, other, dimensionOf, 3)], [0.75, 0, NaN]);
  // Dimensions that weigh 3 : 1 : 9; the third gives its weight to the others: 3 / 4 x 0.75.
  const weighted = weightsByDimension(one, other, dimensionOf, Float64Array.of(3, 1, 9));
  assertEquals(gowerDistance(one, other, weighted), 0.5625);
});

Deno.test("nothing coded in both gives no distance rather than 0", () => {
  const one = Float64Array.of(2, NaN);
  const other = Float64Array.of(NaN, 1);
  assertEquals(distances(one, other, Int32Array.of(0, 1)), [NaN, NaN]);
  assertEquals([...gowerContributions(one, other, weightsByFeature(one, other))], [0, 0]);
});

Deno.test("weights sum to 1, and contributions to the distance", () => {
  fc.assert(fc.property(gapped, (rows) => {
    const { one, other, dimensionOf } = columns(rows);
    for (
      const weights of [
        weightsByDimension(one, other, dimensionOf, equalWeights(4)),
        weightsByFeature(one, other),
      ]
    ) {
      const distance = gowerDistance(one, other, weights);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      assertAlmostEquals(total, Number.isNaN(distance) ? 0 : 1, 1e-12);
      if (Number.isNaN(distance)) continue;
      const added = gowerContributions(one, other, weights).reduce((sum, each) => sum + each, 0);
      assertAlmostEquals(added, distance, 1e-12);
    }
  }));
});

Deno.test("a distance is 0 to itself, symmetric, within 0 to 1", () => {
  fc.assert(fc.property(gapped, (rows) => {
    const { one, other, dimensionOf } = columns(rows);
    const there = distances(one, other, dimensionOf);
    assertEquals(distances(other, one, dimensionOf), there);
    for (const distance of there) assertEquals(distance < 0 || distance > 1 + 1e-12, false);
    const coded = one.some((code) => !Number.isNaN(code));
    assertEquals(distances(one, one, dimensionOf), coded ? [0, 0] : [NaN, NaN]);
  }));
});

Deno.test("opposite designs are 1 apart", () => {
  fc.assert(fc.property(complete, (rows) => {
    const { one, dimensionOf } = columns(
      rows.map(([code, ...rest]) => [code === 1 ? 0 : code, ...rest]),
    );
    const opposite = one.map((code) => 2 - code);
    for (const distance of distances(one, opposite, dimensionOf)) {
      assertAlmostEquals(distance, 1, 1e-12);
    }
  }));
});

Deno.test("no way round is shorter where all is coded", () => {
  fc.assert(fc.property(complete, (rows) => {
    const { one, other, third, dimensionOf } = columns(rows);
    const [direct, first, second] = [
      distances(one, third, dimensionOf),
      distances(one, other, dimensionOf),
      distances(other, third, dimensionOf),
    ];
    direct.forEach((distance, at) =>
      assertEquals(distance <= first[at]! + second[at]! + 1e-12, true)
    );
  }));
});

Deno.test("features in another order change no distance", () => {
  const shuffled = gapped.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
  );
  fc.assert(fc.property(shuffled, ([rows, others]) => {
    const [here, there] = [columns(rows), columns(others)];
    const moved = distances(there.one, there.other, there.dimensionOf);
    distances(here.one, here.other, here.dimensionOf).forEach((distance, at) =>
      assertAlmostEquals(moved[at]!, distance, 1e-12)
    );
  }));
});

Deno.test("the distance is the weighted mean of the distances within dimensions", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(gapped, weights, (rows, of) => {
    const { one, other, dimensionOf } = columns(rows);
    const dimensionWeights = Float64Array.from(of);
    assertAlmostEquals(
      gowerDistance(one, other, weightsByDimension(one, other, dimensionOf, dimensionWeights)),
      overDimensions(distancesWithin(one, other, dimensionOf, 4), dimensionWeights),
      1e-12,
    );
  }));
});
