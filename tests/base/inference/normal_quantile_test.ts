import { assertAlmostEquals, assertEquals } from "@std/assert";
import { normalQuantile } from "../../../pipeline/base/inference/normal_quantile.ts";

// R 4.3, qnorm(): quantiles in the middle, on both sides of 0.425 and in the far tails.
for (
  const [chance, quantile] of [
    [0.5, 0],
    [0.6, 0.2533471031],
    [0.75, 0.6744897502],
    [0.92, 1.4050715603],
    [0.93, 1.4757910282],
    [0.975, 1.9599639845],
    [0.999, 3.0902323062],
    [1e-6, -4.7534243088],
    [1e-12, -7.0344838254],
  ] as const
) {
  Deno.test(`below the quantile of ${chance} lies ${chance}`, () => {
    assertAlmostEquals(normalQuantile(chance), quantile, 2e-7 * Math.max(1, Math.abs(quantile)));
  });
}

Deno.test("quantiles are symmetric, rise, and have a variance of 1", () => {
  const count = 100_000;
  let before = -Infinity;
  let squares = 0;
  for (let at = 0; at < count; at++) {
    const chance = (at + 0.5) / count;
    const quantile = normalQuantile(chance);
    assertEquals(quantile > before, true, `${chance}`);
    assertAlmostEquals(quantile, -normalQuantile(1 - chance), 1e-7);
    squares += quantile * quantile;
    before = quantile;
  }
  // Equal steps of chance leave out the ends of the tails: some 1e-4 of the variance.
  assertAlmostEquals(squares / count, 1, 2e-4);
});
