import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  forEachWeighting,
  usualParts,
} from "../../../pipeline/measures/organisation_design/weight_grid.ts";

/** All weight vectors, copied. */
function weightings(dimensions: number, parts: number): number[][] {
  const found: number[][] = [];
  forEachWeighting(dimensions, parts, (weights) => found.push([...weights]));
  return found;
}

/** Ways to choose so many of so many, by Pascal's rule. */
function choose(of: number, chosen: number): number {
  if (chosen < 0 || chosen > of) return 0;
  return chosen === 0 ? 1 : choose(of - 1, chosen - 1) + choose(of - 1, chosen);
}

Deno.test("five dimensions share fifteen parts in C(14, 4) = 1001 ways", () => {
  // 14 x 13 x 12 x 11 / 24: 15 parts in a row, a bar in four of the 14 places between them.
  assertEquals(weightings(5, usualParts).length, 14 * 13 * 12 * 11 / 24);
});

Deno.test("three dimensions are those of three loops", () => {
  for (const parts of [2, 3, 4, 9, 12]) {
    const brute: number[][] = [];
    for (let first = 0; first <= parts; first++) {
      for (let second = 0; second <= parts; second++) {
        for (let third = 0; third <= parts; third++) {
          if (first + second + third !== parts || first * second * third === 0) continue;
          brute.push([first / parts, second / parts, third / parts]);
        }
      }
    }
    assertEquals(weightings(3, parts), brute);
  }
});

Deno.test("vectors are interior, sum to 1, differ, and are as many as counted", () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 11 }));
  fc.assert(fc.property(sizes, ([dimensions, parts]) => {
    const found = weightings(dimensions, parts);
    assertEquals(found.length, choose(parts - 1, dimensions - 1));
    assertEquals(new Set(found.map((weights) => weights.join())).size, found.length);
    for (const weights of found) {
      assertEquals(weights.every((weight) => weight > 0), true);
      assertAlmostEquals(weights.reduce((sum, weight) => sum + weight, 0), 1, 1e-12);
    }
  }));
});

Deno.test("no dimension is favoured: each weighs 1 / dimensions on average", () => {
  const found = weightings(5, usualParts);
  for (let dimension = 0; dimension < 5; dimension++) {
    const sum = found.reduce((sum, weights) => sum + weights[dimension]!, 0);
    assertAlmostEquals(sum / found.length, 1 / 5, 1e-12);
  }
});

Deno.test("every vector comes in the same array", () => {
  const arrays = new Set<Float64Array>();
  forEachWeighting(4, 9, (weights) => arrays.add(weights));
  assertEquals(arrays.size, 1);
});
