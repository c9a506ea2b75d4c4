import { assertAlmostEquals, assertEquals } from "@std/assert";
import { normalQuantile } from "../../../pipeline/base/inference/normal_quantile.ts";
import { keyOf, threefry, uniformOf } from "../../../pipeline/base/inference/keyed_words.ts";
import {
  errorOfOne,
  meanAbsoluteDifference,
  type ReadingPair,
  rootMeanSquareDifference,
  shareWithin,
  slipOfOne,
} from "../../../pipeline/base/inference/reading_differences.ts";

/** Apart by 0, 10, 11 and 3, in both directions. */
const pairs: readonly ReadingPair[] = [[40, 40], [30, 40], [61, 50], [-1, 2]];

Deno.test("the mean distance of readings by hand, whichever reading comes first", () => {
  assertEquals(meanAbsoluteDifference(pairs), 6);
  assertEquals(meanAbsoluteDifference(pairs.map(([first, second]) => [second, first])), 6);
});

Deno.test("the share of readings within a distance takes in those just so far apart", () => {
  assertEquals([0, 2.9, 3, 10, 11].map((distance) => shareWithin(pairs, distance)), [
    1 / 4,
    1 / 4,
    2 / 4,
    3 / 4,
    1,
  ]);
});

Deno.test("without pairs there is neither a mean nor a share", () => {
  assertEquals([meanAbsoluteDifference([]), shareWithin([], 10)], [NaN, NaN]);
});

Deno.test("the root mean square difference by hand", () => {
  // (0 + 100 + 121 + 9) / 4 = 57.5.
  assertAlmostEquals(rootMeanSquareDifference(pairs), Math.sqrt(57.5), 1e-12);
  assertEquals(rootMeanSquareDifference([]), NaN);
});

/** Uniform numbers of a text of one's own. */
function numbersOf(text: string, count: number): number[] {
  const into = new Int32Array(2);
  const [first, second] = keyOf(text);
  return Array.from({ length: count }, (_, at) => {
    threefry(first, second, at, 0, into);
    return uniformOf(into[0]!);
  });
}

const count = 20_000;

Deno.test("the error of one reading comes back from two that err by it", () => {
  const errors = (reader: string) => numbersOf(reader, count).map((u) => 7 * normalQuantile(u));
  const second = errors("second");
  const made = errors("first").map((error, at): ReadingPair => [50 + error, 50 + second[at]!]);
  // The sd of a sample of 20,000 differences has an error of 1 in 200.
  assertAlmostEquals(errorOfOne(rootMeanSquareDifference(made)), 7, 3 * 7 / 200);
});

Deno.test("the chance of a slip comes back from two readings that slip", () => {
  for (const chance of [0, 0.05, 0.2, 0.5]) {
    const slips = (reader: string) => numbersOf(reader, count).map((u) => u < chance ? 1 : 0);
    const second = slips("second");
    const made = slips("first").map((slip, at): ReadingPair => [slip, second[at]!]);
    assertAlmostEquals(slipOfOne(1 - shareWithin(made, 0)), chance, chance === 0.5 ? 0.06 : 0.01);
  }
  // 2 * 0.1 * 0.9 = 0.18.
  assertAlmostEquals(slipOfOne(0.18), 0.1, 1e-12);
  assertEquals(slipOfOne(0.9), 0.5);
});
