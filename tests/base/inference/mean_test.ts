import { assert, assertEquals } from "@std/assert";
import { mean } from "../../../pipeline/base/inference/mean.ts";

Deno.test("the mean is the sum over the number of values", () => {
  // (3 + 10 + 1) / 3 = 14 / 3.
  assertEquals(mean([3, 10, 1]), 14 / 3);
  assertEquals(mean(Float64Array.of(-2, 5)), 1.5);
});

Deno.test("no values have no mean", () => {
  assert(Number.isNaN(mean([])));
});
