import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { median, medianOfFew, quantile } from "../../../pipeline/base/inference/median.ts";

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** In ascending order. */
function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

Deno.test("the median is the middle value or the mean of the middle two", () => {
  assertEquals(median([3, 10, 1]), 3);
  // Not by their digits: 10 would come before 9.
  assertEquals(median([10, 9, 2, 33]), 9.5);
  assertEquals(median(Float64Array.of(4)), 4);
  assert(Number.isNaN(median([])));
});

Deno.test("the median leaves its argument as it is", () => {
  const values = Float64Array.of(3, 1, 2);
  median(values);
  assertEquals([...values], [3, 1, 2]);
});

Deno.test("the median is the quantile 0.5, in whatever order the values come", () => {
  fc.assert(fc.property(numbers, (values) => {
    assertAlmostEquals(median(values), quantile(ascending(values), 0.5), 1e-6);
    assertEquals(median([...values].reverse()), median(values));
  }));
});

Deno.test("the median at places is the median of the values there", () => {
  const placed = numbers.chain((values) =>
    fc.tuple(
      // Adding 0 leaves no -0, which two ways of sorting may put on either side of 0.
      fc.constant(Float64Array.from(values, (value) => value + 0)),
      fc.array(fc.nat(values.length - 1), { maxLength: 9 }),
    )
  );
  fc.assert(fc.property(placed, ([values, places]) => {
    assertEquals(medianOfFew(values, places), median(places.map((place) => values[place]!)));
  }));
});

Deno.test("the quantiles are those that R prints", () => {
  // stackoverflow.com/questions/15329285 (How to calculate quantile type 7), quantile(w, type=7):
  // 47.40 57.85 63.50 66.75 75.00.
  const values = [75, 64, 47.4, 66.9, 62.2, 62.2, 58.7, 63.5, 66.6, 64, 57, 69, 56.9, 50, 72];
  const found = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(ascending(values), share));
  assertEquals(found.map((value) => value.toFixed(2)), [
    "47.40",
    "57.85",
    "63.50",
    "66.75",
    "75.00",
  ]);
});

Deno.test("a quantile worked out by hand", () => {
  // The place is 3 x 0.4 = 1.2: from 20 a fifth of the way to 40.
  assertAlmostEquals(quantile([10, 20, 40, 80], 0.4), 24);
  assert(Number.isNaN(quantile([], 0.4)));
  assertThrows(() => quantile([1], 1.1), RangeError);
  assertThrows(() => quantile([1], NaN), RangeError);
});

Deno.test("quantiles rise with the share, from the least value to the greatest", () => {
  fc.assert(fc.property(numbers, shares, shares, (values, one, other) => {
    const sorted = ascending(values);
    const low = quantile(sorted, Math.min(one, other));
    const high = quantile(sorted, Math.max(one, other));
    assert(sorted[0]! <= low && low <= high && high <= sorted.at(-1)!);
    assertEquals(quantile(sorted, 0), sorted[0]);
    assertEquals(quantile(sorted, 1), sorted.at(-1));
  }));
});
