import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { belowTheirMarks, sumOfCounts } from "../../../pipeline/base/inference/random_matching.ts";

/** All orders of some values. */
function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) =>
    ordersOf(values.filter((_, other) => other !== at)).map((rest) => [value, ...rest])
  );
}

/** The same by trying every matching. */
function byTrying(values: readonly number[], marks: readonly number[]): number[] {
  const counts = Array.from({ length: 2 * marks.length + 1 }, () => 0);
  const orders = ordersOf(values);
  for (const order of orders) {
    let twice = 0;
    for (const [at, value] of order.entries()) twice += 1 + Math.sign(marks[at]! - value);
    counts[twice]!++;
  }
  return counts.map((count) => count / orders.length);
}

function assertAlike(found: Iterable<number>, expected: readonly number[]) {
  const list = [...found];
  assertEquals(list.length, expected.length);
  for (const [at, value] of list.entries()) assertAlmostEquals(value, expected[at]!, 1e-12);
}

Deno.test("two values and two marks by hand", () => {
  // 10 and 30 with 20 and 40: 10-20, 30-40 both below; 10-40, 30-20 one below.
  assertAlike(belowTheirMarks([10, 30], [20, 40]), [0, 0, 1 / 2, 0, 1 / 2]);
  // 10 and 20 with 20 and 5: 10-20 below, 20-5 not: 1; 20-20 tied, 10-5 not: a half.
  assertAlike(belowTheirMarks([10, 20], [20, 5]), [0, 1 / 2, 1 / 2, 0, 0]);
});

Deno.test("one pair has one matching, and none has the empty one", () => {
  assertAlike(belowTheirMarks([3], [3]), [0, 1, 0]);
  assertAlike(belowTheirMarks([4], [3]), [1, 0, 0]);
  assertAlike(belowTheirMarks([], []), [1]);
});

Deno.test("it is what trying every matching gives, ties and all", () => {
  const value = fc.integer({ min: 0, max: 5 });
  const lists = fc.integer({ min: 1, max: 6 }).chain((length) =>
    fc.tuple(...[0, 1].map(() => fc.array(value, { minLength: length, maxLength: length })))
  );
  fc.assert(
    fc.property(lists, ([values, marks]) => {
      assertAlike(belowTheirMarks(values!, marks!), byTrying(values!, marks!));
    }),
    { numRuns: 150 },
  );
});

Deno.test("long lists stay probabilities with the mean of all pairs", () => {
  const values = Array.from({ length: 40 }, (_, at) => (at * 37) % 100);
  const marks = Array.from({ length: 40 }, (_, at) => (at * 61) % 90);
  const chances = [...belowTheirMarks(values, marks)];
  assertAlmostEquals(chances.reduce((sum, chance) => sum + chance, 0), 1, 1e-9);
  const pairs = values.flatMap((value) => marks.map((mark) => (1 + Math.sign(mark - value)) / 2));
  const mean = chances.reduce((sum, chance, twice) => sum + chance * twice / 2, 0);
  assertAlmostEquals(mean, pairs.reduce((sum, each) => sum + each, 0) / 40, 1e-9);
});

Deno.test("lists of two lengths cannot be matched", () => {
  assertThrows(() => belowTheirMarks([1], []), RangeError, "1 values cannot be matched with 0");
});

Deno.test("the sum of two throws of a coin is none, one or two", () => {
  const coin = Float64Array.of(0.5, 0.5);
  assertAlike(sumOfCounts(coin, coin), [0.25, 0.5, 0.25]);
  assertAlike(sumOfCounts(Float64Array.of(0.1, 0.9), Float64Array.of(1)), [0.1, 0.9]);
});
