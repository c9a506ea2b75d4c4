import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { chiSquareTail, erfc } from "../../../pipeline/base/inference/chi_square.ts";

function assertNear(actual: number, expected: number, relative = 1e-12): void {
  assert(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual}, ${expected}`);
}

Deno.test("the tail agrees with R to twelve digits, on both sides of the seam at 8", () => {
  // pchisq(x, 1, lower.tail = FALSE) of R 4, printed with 17 digits.
  for (
    const [chiSquare, p] of [
      [1e-6, 9.9920211557217786e-1],
      [0.5, 4.7950012218695348e-1],
      [3.841458820694124, 0.05],
      [7.9, 4.9434797362282413e-3],
      [8, 4.6777349810472680e-3],
      [8.1, 4.4265258579198295e-3],
      [50, 1.5374597944280343e-12],
      [400, 5.5072482372124689e-89],
    ] as const
  ) assertNear(chiSquareTail(chiSquare), p);
});

Deno.test("the bounds are exact, NaN stays, and a negative number has no tail here", () => {
  assertEquals([erfc(0), erfc(Infinity), erfc(NaN)], [1, 0, NaN]);
  assertEquals(chiSquareTail(NaN), NaN);
  assertThrows(() => erfc(-0.1), RangeError, "negative");
});

Deno.test("the function falls, and series and fraction meet", () => {
  const at = fc.double({ min: 0, max: 20, noNaN: true });
  fc.assert(fc.property(at, at, (a, b) => {
    if (a < b) assert(erfc(a) >= erfc(b));
  }));
  assertNear(erfc(2 - 1e-13), erfc(2), 1e-11);
});
