import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { holmAdjusted } from "../../../pipeline/base/inference/holm.ts";

Deno.test("the adjusted p of R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), 'holm')", () => {
  const adjusted = holmAdjusted([0.01, 0.02, 0.03, 0.04, 0.05]);
  for (const [at, p] of [0.05, 0.08, 0.09, 0.09, 0.09].entries()) {
    assertAlmostEquals(adjusted[at]!, p, 1e-12);
  }
});

Deno.test("four tests by hand, in any order", () => {
  // 0.005 * 4 = 0.02, 0.01 * 3 = 0.03, 0.03 * 2 = 0.06, 0.04 * 1 is below it: 0.06.
  const adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005]);
  for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) {
    assertAlmostEquals(adjusted[at]!, p, 1e-12);
  }
});

Deno.test("what was not tested counts for nothing", () => {
  assertEquals(holmAdjusted([NaN, 0.25, NaN, 0.5]), [NaN, 0.5, NaN, 0.5]);
  assertEquals(holmAdjusted([NaN]), [NaN]);
  assertEquals(holmAdjusted([]), []);
  assertEquals(holmAdjusted([0.7, 0.9]), [1, 1]);
});

const level = fc.double({ min: 0, max: 1, noNaN: true });

Deno.test("at each level it rejects what Holm's steps reject", () => {
  fc.assert(fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), level, (ps, alpha) => {
    const rejected = holmAdjusted(ps).map((p) => p <= alpha);
    // Step by step: the smallest p against alpha / m, the next against alpha / (m - 1), and so on
    // until one is too large.
    const order = [...ps.keys()].sort((a, b) => ps[a]! - ps[b]!);
    const stop = order.findIndex((at, rank) => ps[at]! * (ps.length - rank) > alpha);
    const steps = new Set(stop === -1 ? order : order.slice(0, stop));
    if (alpha < 1) assertEquals(rejected, ps.map((_, at) => steps.has(at)));
    assert(holmAdjusted(ps).every((p, at) => p >= ps[at]! && p <= 1));
  }));
});
