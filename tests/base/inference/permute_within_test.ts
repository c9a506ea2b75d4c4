import { assert, assertAlmostEquals, assertEquals, assertLess, assertThrows } from "@std/assert";
import fc from "fast-check";
import { tauB } from "../../../pipeline/base/inference/kendall.ts";
import { permutationWithin } from "../../../pipeline/base/inference/permute_within.ts";
import { normalQuantile } from "../../../pipeline/base/inference/normal_quantile.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";

const rows = fc.array(
  fc.record({ x: fc.integer(), y: fc.integer(), group: fc.integer({ min: -2, max: 2 }) }),
  { minLength: 1, maxLength: 15 },
);

/** The sum of products. */
function product(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, at) => sum + value * y[at]!, 0);
}

Deno.test("three observations worked out by hand", () => {
  // Of the 6 orders of 1, 2, 3 only the observed one has the product sum 14: p is 1/6, and with the
  // observed one added (1 + hits) / (1 + 6000).
  const values = Float64Array.of(1, 2, 3);
  const group = Int32Array.of(0, 0, 0);
  const found = permutationWithin({
    x: values,
    y: values,
    group,
    statistic: product,
    draws: 6000,
    random: seeded(1),
  });
  assertEquals(found.observed, 14);
  assertEquals(found.draws, 6000);
  // Four standard errors of sqrt(1/6 x 5/6 / 6000) = 0.0048.
  assertAlmostEquals(found.p, 1 / 6, 0.0193);
});

Deno.test("all orders of a group are equally likely", () => {
  const seen = new Map<string, number>();
  const x = Float64Array.of(1, 2, 3, 4);
  permutationWithin({
    x,
    y: x,
    group: new Int32Array(4),
    statistic: (shuffled) => {
      seen.set(shuffled.join(), (seen.get(shuffled.join()) ?? 0) + 1);
      return 0;
    },
    draws: 24_000,
    random: seeded(2),
  });
  assertEquals(seen.size, 24);
  // Chi-squared with 23 degrees of freedom: 49.7 is its quantile 0.999.
  const distance = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  assertLess(distance, 49.7);
});

Deno.test("x stays in its group, y where it is, and the arguments as they are", () => {
  fc.assert(fc.property(rows, (observations) => {
    const x = Float64Array.from(observations, (row) => row.x);
    const y = Float64Array.from(observations, (row) => row.y);
    const group = Int32Array.from(observations, (row) => row.group);
    const before = [x.slice(), y.slice(), group.slice()];
    const valuesOf = (
      values: Float64Array,
      of: number,
    ) => [...values.filter((_, at) => group[at] === of).sort()];
    permutationWithin({
      x,
      y,
      group,
      statistic: (shuffled, other) => {
        for (const of of group) assertEquals(valuesOf(shuffled, of), valuesOf(x, of));
        assertEquals(other, y);
        return 0;
      },
      draws: 5,
      random: seeded(3),
    });
    assertEquals([x, y, group], before);
  }));
});

Deno.test("groups of one cannot be shuffled: p is 1", () => {
  const x = Float64Array.of(3, 1, 2);
  const group = Int32Array.of(7, -1, 4);
  const arrays = { x, y: x, group, statistic: product };
  const found = permutationWithin({ ...arrays, draws: 99, random: seeded(4) });
  assertEquals(found, { p: 1, observed: 14, draws: 99 });
});

Deno.test("p is never 0: a statistic that shuffles never reach has 1 / (1 + draws)", () => {
  const x = Float64Array.from({ length: 60 }, (_, at) => at);
  const arrays = { x, y: x, group: new Int32Array(60), statistic: tauB };
  const found = permutationWithin({ ...arrays, draws: 199, random: seeded(5) });
  assertEquals(found, { p: 1 / 200, observed: 1, draws: 199 });
});

Deno.test("what lies between groups only is no evidence, what lies within them is", () => {
  // Both variables rise by 100 a group; within groups one is noise.
  const random = seeded(6);
  const normal = () => normalQuantile(random());
  const group = Int32Array.from({ length: 60 }, (_, at) => Math.floor(at / 10));
  const y = Float64Array.from(group, (of, at) => 100 * of + at % 10);
  const noise = Float64Array.from(group, (of) => 100 * of + normal());
  const test = (x: Float64Array) =>
    permutationWithin({ x, y, group, statistic: tauB, draws: 499, random: seeded(7) });
  assert(test(noise).observed > 0.8 && test(noise).p > 0.05);
  assertEquals(test(y).p, 1 / 500);
});

Deno.test("rounding does not turn an equal statistic into a smaller one", () => {
  // Sums of three tenths depend on their order by the last digit, but every order is a hit.
  const x = Float64Array.of(0.1, 0.2, 0.3, 0.7);
  const arrays = { x, y: new Float64Array(4).fill(1), group: new Int32Array(4) };
  const largest = (values: Float64Array) => product(values, arrays.y);
  const found = permutationWithin({
    ...arrays,
    statistic: largest,
    draws: 200,
    random: seeded(8),
  });
  assertEquals(found.p, 1);
});

Deno.test("shuffles without a statistic are left out; without an observed one there is no p", () => {
  const x = Float64Array.of(1, 2);
  const arrays = { x, y: x, group: new Int32Array(2) };
  const ordered = (values: Float64Array) => values[0] === 1 ? 5 : NaN;
  const found = permutationWithin({
    ...arrays,
    statistic: ordered,
    draws: 400,
    random: seeded(9),
  });
  assertEquals(found.p, 1);
  // Four standard errors of 10 draws.
  assertLess(Math.abs(found.draws - 200), 40);
  const none = permutationWithin({
    ...arrays,
    statistic: () => NaN,
    draws: 400,
    random: seeded(9),
  });
  assertEquals(none, { p: NaN, observed: NaN, draws: 0 });
});

Deno.test("variables of different lengths are refused", () => {
  const x = Float64Array.of(1, 2);
  const rest = { statistic: product, draws: 1, random: seeded(1) };
  assertThrows(
    () => permutationWithin({ x, y: Float64Array.of(1), group: Int32Array.of(0, 0), ...rest }),
    RangeError,
  );
  assertThrows(
    () => permutationWithin({ x, y: x, group: Int32Array.of(0), ...rest }),
    RangeError,
  );
});
