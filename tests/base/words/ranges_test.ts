import { assertEquals } from "@std/assert";
import { grouped } from "../../../pipeline/base/words/numbers.ts";
import { percentRange, range } from "../../../pipeline/base/words/ranges.ts";

Deno.test("a range runs from the least to the greatest, whatever their order", () => {
  assertEquals(range([3, 5, 1]), "1 to 5");
  assertEquals(range([2000, 1000], grouped, "–"), "1,000–2,000");
});

Deno.test("ends that read alike are said once", () => {
  assertEquals(range([4, 4]), "4");
  assertEquals(range([0.101, 0.104], (value) => value.toFixed(2)), "0.10");
  assertEquals(percentRange([0.331, 0.334]), "33%");
});

Deno.test("two shares have one sign of percent", () => {
  assertEquals(percentRange([0.29, 0.24]), "24 to 29%");
  assertEquals(percentRange([0.29, 0.24], "–"), "24–29%");
});
