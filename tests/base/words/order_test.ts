import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { byKey, byNumber, byText } from "../../../pipeline/base/words/order.ts";

Deno.test("texts sort as they do without an order, in every locale", () => {
  assertEquals(["é", "z", "Z", "a", "10", "9"].sort(byText), ["10", "9", "Z", "a", "z", "é"]);
  fc.assert(fc.property(fc.array(fc.string()), (texts) => {
    assertEquals(texts.toSorted(byText), texts.toSorted());
  }));
});

Deno.test("equal texts are equal, so that a next order decides", () => {
  assertEquals(byText("a", "a"), 0);
});

Deno.test("numbers sort by size, not as texts", () => {
  assertEquals([10, 9, -1].sort(byNumber), [-1, 9, 10]);
});

Deno.test("entries sort by their keys alone", () => {
  const entries: [string, number][] = [["b", 1], ["a", 2]];
  assertEquals(entries.sort(byKey), [["a", 2], ["b", 1]]);
});
