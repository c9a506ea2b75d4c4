import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  brief,
  fixed,
  grouped,
  pEquation,
  percent,
  pValue,
  signed,
} from "../../../pipeline/base/words/numbers.ts";

Deno.test("a number has its places and a real minus, but none at zero", () => {
  assertEquals(fixed(-2.041, 1), "−2.0");
  assertEquals(fixed(-0.04, 1), "0.0");
  assertEquals(fixed(-0, 0), "0");
  assertEquals(fixed(12.5, 0), "13");
  assertEquals(fixed(-12.5, 0), "−13");
});

Deno.test("a sign stands before all but zero", () => {
  assertEquals([0.256, -0.256, 0.004, -0.004].map((value) => signed(value, 2)), [
    "+0.26",
    "−0.26",
    "0.00",
    "0.00",
  ]);
});

Deno.test("places that are zero are left off a brief number", () => {
  assertEquals([7, 6.5, 6.96, 100, 0.04, -1.5].map((value) => brief(value, 1)), [
    "7",
    "6.5",
    "7",
    "100",
    "0",
    "−1.5",
  ]);
  assertEquals([1 / 3, 0.25, 0.2, 1200].map((value) => brief(value, 3)), [
    "0.333",
    "0.25",
    "0.2",
    "1200",
  ]);
});

Deno.test("thousands are parted by commas as English writes them", () => {
  assertEquals(grouped(1234567), "1,234,567");
  fc.assert(fc.property(fc.nat(), (value) => {
    assertEquals(grouped(value), new Intl.NumberFormat("en-GB").format(value));
  }));
});

Deno.test("a share is whole percent, without a blank", () => {
  assertEquals([0, 0.331858, 0.005, 0.995, 1].map(percent), ["0%", "33%", "1%", "100%", "100%"]);
});

Deno.test("a p-value has three places below a tenth, two above, and a least", () => {
  assertEquals([1, 0.2294, 0.1, 0.0994, 0.019, 0.001, 0.0009, 0].map(pValue), [
    "1.00",
    "0.23",
    "0.10",
    "0.099",
    "0.019",
    "0.001",
    "< 0.001",
    "< 0.001",
  ]);
  assertEquals([0.38, 0.0002].map(pEquation), ["p = 0.38", "p < 0.001"]);
});
