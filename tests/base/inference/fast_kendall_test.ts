import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { tauEstimator } from "../../../pipeline/base/inference/fast_kendall.ts";
import { tauB } from "../../../pipeline/base/inference/kendall.ts";

Deno.test("an example with ties, counted by hand", () => {
  // Pairs of (1,1) (1,2) (2,2) (3,1): tied in x 12; tied in y 23 and 14; concordant 13; discordant 24
  // and 34. Score -1 over the root of 5 untied in x times 4 untied in y.
  const tau = tauEstimator(4)(Float64Array.of(1, 1, 2, 3), Float64Array.of(1, 2, 2, 1));
  assertAlmostEquals(tau, -1 / Math.sqrt(20), 1e-12);
});

Deno.test("sorting gives what looking at every pair gives", () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
    const x = Float64Array.from(pairs, ([first]) => first);
    const y = Float64Array.from(pairs, ([, second]) => second);
    assertEquals(tauEstimator(pairs.length)(x, y), tauB(x, y));
  }));
});
