import { assertEquals } from "@std/assert";
import { orderOf } from "../../../pipeline/site/live/compare_texts.ts";

function sorted(cells: readonly string[]): string[] {
  return [...cells].sort(orderOf(cells));
}

Deno.test("a column of numbers goes by size, with empty cells last", () => {
  assertEquals(sorted(["", "10", "9", "-1", "0.5"]), ["-1", "0.5", "9", "10", ""]);
});

Deno.test("dates of all lengths go by their letters", () => {
  assertEquals(sorted(["1951-09-08", "1951", "", "1950-12"]), [
    "1950-12",
    "1951",
    "1951-09-08",
    "",
  ]);
});

Deno.test("one text makes a column of texts", () => {
  assertEquals(sorted(["10", "9", "read"]), ["10", "9", "read"]);
});
