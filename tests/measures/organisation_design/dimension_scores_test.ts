import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  dimensionScores,
  equalWeights,
  overDimensions,
} from "../../../pipeline/measures/organisation_design/dimension_scores.ts";

const code = fc.constantFrom(0, 1, 2, NaN);
const design = fc.array(fc.tuple(code, fc.integer({ min: 0, max: 2 })), { maxLength: 12 });

Deno.test("scores of three dimensions by hand", () => {
  // (0 + 2 + 1) / 2 / 3, (2) / 2 / 1 with one code missing, and a dimension without codes.
  const scores = dimensionScores(
    Float64Array.of(0, 2, 1, 2, NaN, NaN),
    Int32Array.of(0, 0, 0, 1, 1, 2),
    3,
  );
  assertEquals([...scores], [0.5, 1, NaN]);
  // The mean of the two dimensions that have a score, not of the four codes (5 / 8).
  assertEquals(overDimensions(scores, equalWeights(3)), 0.75);
  // (1 x 0.5 + 3 x 1) / 4: the weight of the dimension without a score is left out.
  assertEquals(overDimensions(scores, Float64Array.of(1, 3, 9)), 0.875);
});

Deno.test("what has no score has no overall score", () => {
  assertEquals(overDimensions(Float64Array.of(NaN, NaN), equalWeights(2)), NaN);
  assertEquals(overDimensions(Float64Array.of(1, NaN), Float64Array.of(0, 1)), NaN);
  assertEquals(overDimensions(new Float64Array(), new Float64Array()), NaN);
});

Deno.test("features in another order change no score, and none lies outside 0 to 1", () => {
  const shuffled = design.chain((features) =>
    fc.tuple(
      fc.constant(features),
      fc.shuffledSubarray(features, { minLength: features.length }),
    )
  );
  const scoresOf = (features: readonly (readonly [number, number])[]) =>
    dimensionScores(
      Float64Array.from(features, ([code]) => code),
      Int32Array.from(features, ([, dimension]) => dimension),
      3,
    );
  fc.assert(fc.property(shuffled, ([features, other]) => {
    const scores = scoresOf(features);
    assertEquals(scoresOf(other), scores);
    for (const score of scores) assertEquals(score < 0 || score > 1, false);
  }));
});

Deno.test("a feature that doubles another changes its dimension's score alone", () => {
  fc.assert(fc.property(design, (features) => {
    const of = (rows: readonly (readonly [number, number])[]) =>
      dimensionScores(
        Float64Array.from(rows, ([code]) => code),
        Int32Array.from(rows, ([, dimension]) => dimension),
        3,
      );
    const doubled = of([...features, ...features.filter(([, dimension]) => dimension === 0)]);
    of(features).forEach((score, at) => assertAlmostEquals(doubled[at]!, score, 1e-12));
  }));
});
