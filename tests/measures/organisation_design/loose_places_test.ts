import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type LoosePlace,
  loosePlaces,
  meanLoosePlace,
} from "../../../pipeline/measures/organisation_design/loose_places.ts";
import { weightGrid } from "../../../pipeline/measures/organisation_design/weight_grid.ts";

/** Scores in thirds and halves, so that many weighted sums tie; some are not known. */
const score = fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1, NaN);
const designs = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
}).map((all) => all.map((scores) => Float64Array.from(scores)));

const grid = weightGrid(3, 6);

const same = (a: number, b: number) =>
  Number.isNaN(a) || Number.isNaN(b) ? assertEquals(a, b) : assertAlmostEquals(a, b, 1e-9);

function assertPlace(a: LoosePlace, b: LoosePlace): void {
  for (const name of ["mean", "least", "greatest"] as const) same(a[name], b[name]);
}

Deno.test("two dimensions and three weightings by hand", () => {
  // Weights 1/4, 2/4, 3/4 on the first dimension.
  const two = weightGrid(2, 4);
  assertEquals([...two], [0.25, 0.75, 0.5, 0.5, 0.75, 0.25]);
  const scores = [[1, 0], [0, 1], [0, 0]].map((of) => Float64Array.from(of));
  // The first scores 1/4, 2/4, 3/4 and the second 3/4, 2/4, 1/4; the third never anything. Of two
  // others, tighter than the first: one, half a one, none.
  assertEquals(loosePlaces(scores, two), [
    { mean: 0.25, least: 0, greatest: 0.5 },
    { mean: 0.25, least: 0, greatest: 0.5 },
    { mean: 1, least: 1, greatest: 1 },
  ]);
});

Deno.test("a design without a score has no place and holds none", () => {
  const scores = [[0.2, 0.2], [NaN, NaN], [0.4, NaN]].map((of) => Float64Array.from(of));
  const [first, none, third] = loosePlaces(scores, weightGrid(2, 4));
  assertEquals(first, { mean: 1, least: 1, greatest: 1 });
  assertEquals(none, { mean: NaN, least: NaN, greatest: NaN });
  assertEquals(third, { mean: 0, least: 0, greatest: 0 });
  // Nothing to be held against.
  assertEquals(meanLoosePlace(scores.slice(0, 2), 0, weightGrid(2, 4)), NaN);
});

Deno.test("places are those of loops over whole parts", () => {
  fc.assert(fc.property(designs, (scores) => {
    const found = loosePlaces(scores, grid);
    for (const [at, own] of scores.entries()) {
      const places: number[] = [];
      for (let a = 1; a <= 4; a++) {
        for (let b = 1; a + b <= 5; b++) {
          const weights = [a, b, 6 - a - b];
          const overall = (of: Float64Array) => {
            const known = [0, 1, 2].filter((each) => !Number.isNaN(of[each]!));
            const total = known.reduce((sum, each) => sum + weights[each]!, 0);
            return known.reduce((sum, each) => sum + weights[each]! * of[each]!, 0) / total;
          };
          const others = scores.filter((_, other) => other !== at).map(overall)
            .filter((value) => !Number.isNaN(value));
          const tighter = others.filter((value) => value > overall(own) + 1e-9).length;
          const equal = others.filter((value) => Math.abs(value - overall(own)) <= 1e-9).length;
          places.push(
            Number.isNaN(overall(own)) ? NaN : (tighter + equal / 2) / others.length,
          );
        }
      }
      assertEquals(places.length, 10);
      assertPlace(found[at]!, {
        mean: places.reduce((sum, place) => sum + place, 0) / 10,
        least: Math.min(...places),
        greatest: Math.max(...places),
      });
    }
  }));
});

Deno.test("the fast mean is the mean, whatever is not known", () => {
  fc.assert(fc.property(designs, (scores) => {
    for (const [at, { mean }] of loosePlaces(scores, grid).entries()) {
      same(meanLoosePlace(scores, at, grid), mean);
    }
  }));
});

Deno.test("turned scores turn places, and the order of designs changes none", () => {
  fc.assert(fc.property(designs, (scores) => {
    const found = loosePlaces(scores, grid);
    const turned = loosePlaces(scores.map((of) => of.map((score) => 1 - score)), grid);
    const reversed = loosePlaces(scores.toReversed(), grid).toReversed();
    for (const [at, { mean, least, greatest }] of found.entries()) {
      assertPlace(turned[at]!, { mean: 1 - mean, least: 1 - greatest, greatest: 1 - least });
      assertPlace(reversed[at]!, found[at]!);
    }
  }));
});

Deno.test("places reach from 0 to 1", () => {
  const of = (own: number, others: number) =>
    [own, others, others].map((score) => Float64Array.of(score, score, score));
  assertEquals(meanLoosePlace(of(1, 0), 0, grid), 0);
  assertEquals(meanLoosePlace(of(0, 1), 0, grid), 1);
  assertEquals(meanLoosePlace(of(1, 1), 0, grid), 0.5);
});
