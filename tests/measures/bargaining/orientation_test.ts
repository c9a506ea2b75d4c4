import { assertEquals } from "@std/assert";
import { isOriented, turned } from "../../../pipeline/measures/bargaining/orientation.ts";

Deno.test("a line that binds less the higher it goes is turned; the others stay", () => {
  assertEquals(turned(30, "less-binding"), 70);
  assertEquals(turned(30, "more-binding"), 30);
  assertEquals(turned(30, "multilateral"), 30);
});

Deno.test("a line of another kind has no loose end", () => {
  assertEquals(
    (["more-binding", "less-binding", "multilateral", "none"] as const).map(isOriented),
    [true, true, true, false],
  );
});
