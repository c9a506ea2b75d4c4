import { realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { countOf, estimateText } from "../../pipeline/figures/robustness/words.ts";

const real = realTable;

Deno.test("estimates are printed in their unit, to its places and with a real minus", () => {
  const text = (unit: string, estimate: number, ends: readonly [number, number] | null = null) =>
    estimateText({ unit, estimate, low: ends && ends[0], high: ends && ends[1] });
  assertEquals(text("ends a year", -0.003459), "−0.003 ends a year");
  assertEquals(text("share", 0.331858, [0.243469, 0.450018]), "33% [24, 45]");
  assertEquals(text("points", -2.041162, [-5.67, 3.03]), "−2.0 points [−5.7, 3.0]");
  assertEquals(text("tau-b", 0.03743, [-0.105, 0.1978]), "tau-b 0.04 [−0.10, 0.20]");
  assertEquals(text("distance", -0.001), "0.00");
});

Deno.test("units are counted in the plural unless there is one; an unknown word is not bent", () => {
  assertEquals(countOf(30, "pair of allies"), "30 pairs of allies");
  assertEquals(countOf(0, "end in the form with fewer"), "0 ends in the form with fewer");
  assertEquals(countOf(1, "end in the form with fewer"), "1 end in the form with fewer");
  assertEquals(countOf(3, "ally of the hub"), "ally of the hub: 3");
});

Deno.test("the plural of all that findings are estimated over is known", () => {
  for (const { over } of real("findings/estimates")) {
    assert(!countOf(2, String(over)).includes(":"), `${over}`);
  }
});
