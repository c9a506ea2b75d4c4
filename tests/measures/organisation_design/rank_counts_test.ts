import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  rankAtShare,
  rankCounts,
  rankInto,
} from "../../../pipeline/measures/organisation_design/rank_counts.ts";

function ranksOf(...values: number[]): number[] {
  const ranks = new Float64Array(values.length);
  rankInto(ranks, Float64Array.from(values));
  return [...ranks];
}

/** Scores in thirds and halves, so that many weighted sums tie. */
const score = fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1);
const designs = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

Deno.test("equal values share the mean of their ranks", () => {
  // 0.9 is first; the two of 0.5 share ranks 2 and 3; 0.1 is fourth.
  assertEquals(ranksOf(0.5, 0.9, 0.1, 0.5), [2.5, 1, 4, 2.5]);
  assertEquals(ranksOf(1, 1, 1), [2, 2, 2]);
  // 0.1 + 0.2 is not 0.3 in binary; it ties all the same.
  assertEquals(ranksOf(0.1 + 0.2, 0.3), [1.5, 1.5]);
  assertEquals(ranksOf(0.2, NaN, 0.4), [2, NaN, 1]);
});

Deno.test("two designs that each win a dimension by hand", () => {
  // Of weights 1/4, 2/4, 3/4 on the first dimension, the first design has rank 2, 1.5, 1.
  const { vectors, counts } = rankCounts([Float64Array.of(1, 0), Float64Array.of(0, 1)], 2, 4);
  assertEquals(vectors, 3);
  assertEquals(counts.map((of) => [...of]), [[1, 1, 1], [1, 1, 1]]);
  assertEquals([0, 0.5, 1].map((share) => rankAtShare(counts[0]!, share)), [1, 1.5, 2]);
});

Deno.test("a share of the ranks by hand", () => {
  // Ranks 1, 1, 2.5, 4: up to the half rank 1 suffices, up to three quarters 2.5.
  const counts = Int32Array.of(2, 0, 0, 1, 0, 0, 1);
  assertEquals([0, 0.5, 0.51, 0.75, 1].map((share) => rankAtShare(counts, share)), [
    1,
    1,
    2.5,
    2.5,
    4,
  ]);
  assertEquals(rankAtShare(new Int32Array(3), 0.5), NaN);
});

Deno.test("counts are those of sorting under every vector in whole numbers", () => {
  fc.assert(fc.property(designs, (rows) => {
    const parts = 7;
    const { vectors, counts } = rankCounts(rows.map((row) => Float64Array.from(row)), 3, parts);
    const brute = rows.map(() => new Int32Array(2 * rows.length - 1));
    let seen = 0;
    for (let first = 1; first < parts; first++) {
      for (let second = 1; first + second < parts; second++) {
        const weights = [first, second, parts - first - second];
        // Sixths are whole, so that equal sums are equal.
        const sums = rows.map((row) =>
          row.reduce((sum, score, at) => sum + weights[at]! * Math.round(6 * score), 0)
        );
        const sorted = [...sums].sort((a, b) => b - a);
        sums.forEach((sum, at) => {
          const rank = (sorted.indexOf(sum) + sorted.lastIndexOf(sum)) / 2 + 1;
          brute[at]![2 * rank - 2]!++;
        });
        seen++;
      }
    }
    assertEquals(vectors, seen);
    assertEquals(counts, brute);
  }));
});

Deno.test("designs in another order keep their counts, and ranks sum to what they must", () => {
  const shuffled = designs.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
    )
  );
  fc.assert(fc.property(shuffled, ([rows, order]) => {
    const of = (places: readonly number[]) =>
      rankCounts(places.map((at) => Float64Array.from(rows[at]!)), 3, 6);
    const { counts, vectors } = of([...rows.keys()]);
    const moved = of(order).counts;
    order.forEach((at, place) => assertEquals(moved[place], counts[at]));
    const sum = counts.flatMap((each) => [...each].map((count, at) => count * (at / 2 + 1)))
      .reduce((sum, each) => sum + each, 0);
    assertAlmostEquals(sum, vectors * rows.length * (rows.length + 1) / 2, 1e-6);
  }));
});

Deno.test("a design without a score has no rank and takes none", () => {
  const { counts, vectors } = rankCounts(
    [Float64Array.of(NaN, NaN), Float64Array.of(0, 1), Float64Array.of(NaN, 0.5)],
    2,
    5,
  );
  assertEquals([...counts[0]!], [0, 0, 0, 0, 0]);
  // With weights 1/5 to 4/5 on the second dimension the second design scores 0.2 to 0.8 against 0.5.
  assertEquals([...counts[1]!], [2, 0, 2, 0, 0]);
  assertEquals(vectors, 4);
});
