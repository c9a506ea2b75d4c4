import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { flippedMean } from "../../pipeline/findings/statistics/flipped_mean.ts";

/** Values by the name of their cluster. */
function valuesOf(clusters: Readonly<Record<string, readonly number[]>>) {
  return Object.entries(clusters).flatMap(([cluster, values]) =>
    values.map((value) => ({ value, cluster }))
  );
}

/** Share of all patterns of signs that lie at least as far from a mark as the data. */
function naiveP(clusters: Readonly<Record<string, readonly number[]>>, mark: number): number {
  const sums = Object.values(clusters).map((values) =>
    values.reduce((sum, value) => sum + value - mark, 0)
  );
  const own = Math.abs(sums.reduce((sum, each) => sum + each, 0));
  let far = 0;
  for (let pattern = 0; pattern < 2 ** sums.length; pattern++) {
    const total = sums.reduce((sum, each, at) => sum + ((pattern >> at) & 1 ? -each : each), 0);
    if (Math.abs(total) >= own - 1e-9) far++;
  }
  return far / 2 ** sums.length;
}

Deno.test("a mean of six clusters, its p and its interval by hand", () => {
  const { mean, p, smallestP, low, high } = flippedMean(
    valuesOf({ a: [1], b: [1], c: [1], d: [1], e: [1], f: [3] }),
    [-10, 10],
  );
  assertAlmostEquals(mean, 8 / 6, 1e-12);
  // All have one sign: only all flipped is as far.
  assertEquals([p, smallestP], [2 / 64, 2 / 64]);
  // A mark is rejected where no pattern but the data and their mirror image is as far: below 1, and
  // above 3. Between them the data with f turned, or all others, come as far.
  assertEquals([low, high], [1, 3]);
});

Deno.test("fewer than six clusters that differ leave no interval, and no values nothing", () => {
  const { mean, low, high, smallestP } = flippedMean(
    valuesOf({ a: [0, 1], b: [1], c: [0], d: [1], e: [0.5] }),
    [0, 1],
  );
  assertAlmostEquals(mean, 3.5 / 6, 1e-12);
  assertEquals([low, high, smallestP], [NaN, NaN, 1 / 16]);
  assertEquals(Object.values(flippedMean([], [0, 1])).every(Number.isNaN), true);
});

const clusters = fc.array(
  fc.array(fc.integer({ min: 0, max: 4 }).map((step) => step / 4), { minLength: 1, maxLength: 3 }),
  { minLength: 6, maxLength: 7 },
).map((lists) => Object.fromEntries(lists.map((values, at) => [`c${at}`, values])));

Deno.test("the interval holds the marks that trying all signs does not reject, and no others", () => {
  fc.assert(
    fc.property(clusters, (made) => {
      const { low, high, p } = flippedMean(valuesOf(made), [0, 1]);
      assertAlmostEquals(p, naiveP(made, 0), 1e-12);
      for (let step = 0; step <= 60; step++) {
        const mark = step / 60 + 1e-4;
        const inside = low < mark && mark < high;
        if (Math.min(Math.abs(mark - low), Math.abs(mark - high)) < 1e-6 || mark > 1) continue;
        assertEquals(naiveP(made, mark) > 0.05, inside, `mark ${mark} in ${low} to ${high}`);
      }
    }),
    { numRuns: 60 },
  );
});

Deno.test("turned values have the turned interval, and the order of values changes nothing", () => {
  fc.assert(fc.property(clusters, (made) => {
    const values = valuesOf(made);
    const own = flippedMean(values, [0, 1]);
    const turned = flippedMean(
      values.map(({ value, cluster }) => ({ value: 1 - value, cluster })),
      [0, 1],
    );
    assertAlmostEquals(turned.mean, 1 - own.mean, 1e-9);
    assertAlmostEquals(turned.low, 1 - own.high, 1e-9);
    assertAlmostEquals(turned.high, 1 - own.low, 1e-9);
    const again = flippedMean(values.toReversed(), [0, 1]);
    assertAlmostEquals(again.low, own.low, 1e-9);
    assert(own.low <= own.mean + 1e-9 && own.mean <= own.high + 1e-9);
  }));
});
