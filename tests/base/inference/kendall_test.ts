import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { kendall, tauB } from "../../../pipeline/base/inference/kendall.ts";

const observations = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.nat({ max: 5 })), {
  maxLength: 25,
});

/** The two variables of the observations. */
function columns(rows: readonly (readonly [number, number])[]) {
  return [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, y]) => y)] as const;
}

Deno.test("canned tuna has the published tau", () => {
  // Hollander and Wolfe 1973, p. 187 f., the example of R's help of cor.test, whose output is
  // printed at www.stat.sc.edu/~habing/courses/518splus3F98.html: tau 0.4444444.
  const x = Float64Array.of(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1);
  const y = Float64Array.of(2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8);
  assertEquals(tauB(x, y).toFixed(7), "0.4444444");
  // 26 of the 36 pairs are ordered alike.
  assertEquals(kendall(x, y), {
    tauB: 16 / 36,
    concordantLessDiscordant: 16,
    pairs: 36,
    tiedX: 0,
    tiedY: 0,
  });
});

Deno.test("a table full of ties has the published tau-b", () => {
  // The help of KendallTauB in R's DescTools, andrisignorell.github.io/DescTools/reference/
  // KendallTauB.html, after the manual of SAS's procedure FREQ: tau_b 0.3372567.
  const table = [[26, 26, 23, 18, 9], [6, 7, 9, 14, 23]];
  const rows = table.flatMap((counts, x) =>
    counts.flatMap((count, y) => Array(count).fill([x, y] as const))
  );
  assertEquals(tauB(...columns(rows)).toFixed(7), "0.3372567");
});

Deno.test("four observations with ties worked out by hand", () => {
  // (1, 1) (1, 2) (2, 2) (3, 1). Pairs: 1-2 tied in x; 1-3 alike; 1-4 tied in y; 2-3 tied in y;
  // 2-4 opposed; 3-4 opposed. S = 1 - 2 = -1, untied in x 5, untied in y 4.
  const found = kendall(Float64Array.of(1, 1, 2, 3), Float64Array.of(1, 2, 2, 1));
  assertEquals(found, {
    tauB: -1 / Math.sqrt(20),
    concordantLessDiscordant: -1,
    pairs: 6,
    tiedX: 1,
    tiedY: 2,
  });
});

Deno.test("a constant has no tau, nor have fewer than two observations", () => {
  assert(Number.isNaN(tauB(Float64Array.of(2, 2, 2), Float64Array.of(1, 2, 3))));
  assert(Number.isNaN(tauB(Float64Array.of(1, 2, 3), Float64Array.of(0, 0, 0))));
  assert(Number.isNaN(tauB(Float64Array.of(1), Float64Array.of(1))));
  assert(Number.isNaN(tauB(Float64Array.of(), Float64Array.of())));
  assertThrows(() => tauB(Float64Array.of(1, 2), Float64Array.of(1)), RangeError);
});

Deno.test("tau is S over the root of the untied pairs, and those are counted by values", () => {
  const tied = (values: Float64Array) =>
    [...Map.groupBy(values, (value) => value).values()]
      .reduce((sum, { length }) => sum + length * (length - 1) / 2, 0);
  fc.assert(fc.property(observations, (rows) => {
    const [x, y] = columns(rows);
    const found = kendall(x, y);
    assertEquals(found.tiedX, tied(x));
    assertEquals(found.tiedY, tied(y));
    const { concordantLessDiscordant, pairs, tiedX, tiedY } = found;
    const root = Math.sqrt((pairs - tiedX) * (pairs - tiedY));
    assertEquals(found.tauB, concordantLessDiscordant / root);
  }));
});

Deno.test("tau is symmetric, turns with a variable, and sees neither order nor scale", () => {
  fc.assert(fc.property(observations, (rows) => {
    const [x, y] = columns(rows);
    const tau = tauB(x, y);
    if (Number.isNaN(tau)) return assert(Number.isNaN(tauB(y, x)));
    assert(Math.abs(tau) <= 1);
    assertEquals(tauB(y, x), tau);
    assertAlmostEquals(tauB(x.map((value) => -value), y), -tau, 0);
    assertEquals(tauB(x.map((value) => Math.exp(value)), y), tau);
    assertEquals(tauB(x.toReversed(), y.toReversed()), tau);
    assertEquals(tauB(x, x), 1);
  }));
});
