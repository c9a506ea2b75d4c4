import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  alphaInterval,
  krippendorffAlpha,
  type Metric,
  type Unit,
} from "../../../pipeline/base/inference/krippendorff.ts";
import { quantile } from "../../../pipeline/base/inference/median.ts";
import { seeded } from "../../../pipeline/base/inference/random.ts";
import { naiveAlpha } from "./naive_alpha.ts";

const metrics: readonly Metric[] = ["nominal", "ordinal", "interval"];

/** Units of readers whose values stand in lines of a printed table, `*` where there is none. */
function byReader(...lines: readonly string[]): Unit[] {
  const readers = lines.map((line) => line.split(" "));
  return readers[0]!.map((_, unit) =>
    readers.map((values) => values[unit] === "*" ? null : Number(values[unit]))
  );
}

const printed = (units: readonly Unit[], metric: Metric) =>
  krippendorffAlpha(units, metric).alpha.toFixed(3);

/** Krippendorff 2011, sections C and D: four observers and twelve units. */
const fourObservers = byReader(
  "1 2 3 3 2 1 4 1 2 * * *",
  "1 2 3 3 2 2 4 1 2 5 * 3",
  "* 3 3 3 2 3 4 2 2 5 1 *",
  "1 2 3 3 2 4 4 1 2 5 1 *",
);

Deno.test("four observers with values left out agree as Krippendorff 2011 prints it", () => {
  assertEquals(metrics.map((metric) => printed(fourObservers, metric)), [
    "0.743",
    "0.815",
    "0.849",
  ]);
  // The last unit has one value.
  assertEquals(krippendorffAlpha(fourObservers, "nominal").units, 11);
});

Deno.test("two observers agree as Krippendorff 2011 prints it, sections A and B", () => {
  // 4 of 10 units apart; 14 values are 0 and 6 are 1: 1 - 19 x 4 / (14 x 6) = 8/84.
  const binary = byReader("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
  for (const metric of metrics) assertEquals(printed(binary, metric), "0.095");
  // 3 of 12 units apart; 4, 6, 6, 6 and 2 values of a kind make 224 unlike pairs: 1 - 23 x 3 / 224.
  const kinds = byReader("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
  assertEquals(printed(kinds, "nominal"), "0.692");
});

Deno.test("alpha of two readers and three units by hand, in each metric", () => {
  // 0 twice, 1 once, 2 once and 10 twice; the second unit is 1 and 2.
  const units = [[0, 0], [1, 2], [10, 10]];
  // Unlike pairs: 2 + 2 + 4 + 1 + 2 + 2 = 13; one coincidence: 1 - 5 x 1/13.
  assertAlmostEquals(krippendorffAlpha(units, "nominal").alpha, 8 / 13, 1e-12);
  // Mean ranks 1, 2.5, 3.5, 5: 2 x 1.5² + 2 x 2.5² + 4 x 4² + 1² + 2 x 2.5² + 2 x 1.5² = 99.
  assertAlmostEquals(krippendorffAlpha(units, "ordinal").alpha, 1 - 5 / 99, 1e-12);
  // 2 x 1 + 2 x 4 + 4 x 100 + 1 + 2 x 81 + 2 x 64 = 701.
  assertAlmostEquals(krippendorffAlpha(units, "interval").alpha, 1 - 5 / 701, 1e-12);
});

Deno.test("two readers who are always the other way round do worse than chance", () => {
  // 2 coincidences of 0 and 1 over 2 x 2 unlike pairs: 1 - 3 x 2/4.
  for (const metric of metrics) {
    assertEquals(krippendorffAlpha([[0, 1], [1, 0]], metric).alpha, -0.5);
  }
});

Deno.test("without two values of a unit, or two unlike ones, there is no alpha, and it says why", () => {
  for (const metric of metrics) {
    const of = (units: Unit[]) => krippendorffAlpha(units, metric);
    const noPairs = { alpha: NaN, undefinedBecause: "no pairs", units: 0 };
    assertEquals<unknown>(of([]), noPairs);
    assertEquals<unknown>(of([[1, null], [null, 2], [null, null]]), noPairs);
    // That the only other value stands alone in its unit makes no variation.
    assertEquals<unknown>(of([[3, 3], [3, 3, 3], [null, 4]]), {
      alpha: NaN,
      undefinedBecause: "no variation",
      units: 2,
    });
    assertEquals<unknown>(of([[3, 3], [4, 4]]), { alpha: 1, undefinedBecause: null, units: 2 });
  }
});

/** Values of three readers, some left out. */
const value = fc.option(fc.integer({ min: -3, max: 4 }), { freq: 4, nil: null });
const someUnits = fc.array(fc.tuple(value, value, value), { maxLength: 12 });
const someMetric = fc.constantFrom(...metrics);

function assertSame(found: number, expected: number): void {
  if (Number.isNaN(expected)) assert(Number.isNaN(found), `${found} is not NaN`);
  else assertAlmostEquals(found, expected, 1e-9);
}

Deno.test("alpha is what going over all pairs of values gives", () => {
  fc.assert(fc.property(someUnits, someMetric, (units, metric) => {
    assertSame(krippendorffAlpha(units, metric).alpha, naiveAlpha(units, metric));
  }));
});

/** Alpha stays as it is when units are changed so. */
function leaves(metric: Metric, change: (units: readonly Unit[]) => readonly Unit[]): void {
  fc.assert(fc.property(someUnits, (units) => {
    const before = krippendorffAlpha(units, metric);
    const after = krippendorffAlpha(change(units), metric);
    assertSame(after.alpha, before.alpha);
    assertEquals(after.undefinedBecause, before.undefinedBecause);
  }));
}

/** Changes each value that is given. */
const each = (change: (value: number) => number) => (units: readonly Unit[]) =>
  units.map((unit) => unit.map((value) => value === null ? null : change(value)));

Deno.test("neither the order of readers nor that of units counts, nor units of one value", () => {
  for (const metric of metrics) {
    leaves(metric, (units) => units.map(([first, ...others]) => [...others, first!]));
    leaves(metric, (units) => units.toReversed());
    leaves(metric, (units) => [[7, null, null], ...units, [null, null, -9]]);
  }
});

Deno.test("each metric leaves out of account what its scale does not know", () => {
  for (const metric of metrics) leaves(metric, each((value) => 50 - 7 * value));
  for (const metric of ["nominal", "ordinal"] as const) leaves(metric, each((value) => value ** 3));
  leaves("nominal", each((value) => (value + 3) * 5 % 8));
});

Deno.test("what a finer scale knows counts in it", () => {
  const units = [[0, 1], [1, 1], [2, 2], [0, 0]];
  const before = metrics.map((metric) => krippendorffAlpha(units, metric).alpha);
  const stays = (change: (value: number) => number) =>
    metrics.map((metric, at) =>
      krippendorffAlpha(each(change)(units), metric).alpha === before[at]
    );
  assertEquals(stays((value) => value ** 3), [true, true, false]);
  assertEquals(stays((value) => (value + 2) % 3), [true, false, false]);
});

Deno.test("readers who always agree have alpha 1, and one change takes it below", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 10 })
    .filter((of) => new Set(of).size > 1);
  fc.assert(fc.property(values, someMetric, (of, metric) => {
    const units = of.map((value) => [value, value, value]);
    assertEquals(krippendorffAlpha(units, metric).alpha, 1);
    const [first, ...others] = units;
    assert(krippendorffAlpha([[first![0]!, first![0]!, 9], ...others], metric).alpha < 1);
  }));
});

Deno.test("the interval is that of units drawn one by one, each sample's alpha gone over anew", () => {
  fc.assert(
    fc.property(someUnits, someMetric, (units, metric) => {
      const drawnFrom = units.filter((unit) => unit.filter((value) => value !== null).length > 1);
      const random = seeded(7);
      const alphas = drawnFrom.length < 2 ? [] : Array.from({ length: 40 }, () => {
        const sample = drawnFrom.map(() => drawnFrom[Math.floor(random() * drawnFrom.length)]!);
        return naiveAlpha(sample, metric);
      });
      const sorted = alphas.filter((alpha) => !Number.isNaN(alpha)).sort((a, b) => a - b);
      const found = alphaInterval(units, metric, { draws: 40, random: seeded(7) });
      assertEquals(found.draws, sorted.length);
      assertSame(found.low, quantile(sorted, 0.025));
      assertSame(found.high, quantile(sorted, 0.975));
    }),
    { numRuns: 40 },
  );
});

Deno.test("the interval of two units is worked out by hand", () => {
  // Twice the first, once each, twice the second: alpha is -0.5, 0, or not defined.
  const units = [[0, 1], [1, 1]];
  const found = alphaInterval(units, "nominal", { draws: 1000, random: seeded(3) });
  assertEquals([found.low, found.high], [-0.5, 0]);
  // A quarter of 1000 samples has the second unit only; four standard errors of 13.7.
  assert(Math.abs(found.draws - 750) < 55, `${found.draws} samples`);
});
