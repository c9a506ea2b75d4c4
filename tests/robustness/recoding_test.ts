import { assertEquals } from "@std/assert";
import type { CodedCell } from "../../pipeline/measures/coding/coded_cells.ts";
import { alternativesTo, limits, recodedValues } from "../../pipeline/robustness/recoding.ts";

function cellOf(value: number, steps?: readonly [number, number]): CodedCell {
  return {
    table: "made",
    row: "r",
    column: "c",
    value,
    layer: "codes",
    doubt: 0,
    ...(steps ? { steps } : {}),
  };
}

Deno.test("a code may be one step off", () => {
  for (const limit of [10, 20, 50]) {
    assertEquals(alternativesTo(cellOf(0, [0, 2]), limit), [1]);
    assertEquals(alternativesTo(cellOf(1, [0, 2]), limit), [0, 2]);
    assertEquals(alternativesTo(cellOf(2, [0, 2]), limit), [1]);
    assertEquals(alternativesTo(cellOf(1, [1, 3]), limit), [2]);
    assertEquals(alternativesTo(cellOf(2, [0, 3]), limit), [1, 3]);
  }
});

Deno.test("with the last limit a code may be any step", () => {
  assertEquals(limits.at(-1), 100);
  assertEquals(alternativesTo(cellOf(0, [0, 2]), 100), [1, 2]);
  assertEquals(alternativesTo(cellOf(3, [1, 3]), 100), [1, 2]);
  assertEquals(alternativesTo(cellOf(1, [0, 3]), 100), [0, 2, 3]);
  assertEquals(alternativesTo(cellOf(2, [2, 2]), 100), []);
});

Deno.test("a cell without steps moves by points", () => {
  assertEquals(alternativesTo(cellOf(2), 10), [0, 5, 10, 12]);
  for (const limit of limits) {
    for (const value of [0, 2, 50, 97, 100]) {
      assertEquals(alternativesTo(cellOf(value), limit), recodedValues(value, limit));
    }
  }
});
