import { assertEquals } from "@std/assert";
import { flowing } from "../../../pipeline/base/words/flowing.ts";

Deno.test("breaks of lines become single blanks, also beside values", () => {
  const text = flowing`
    Of ${3} issues
    ${"two"} are contested.
      More stands
    below: ${4}`;
  assertEquals(text, "Of 3 issues two are contested. More stands below: 4");
});

Deno.test("blanks within a line and those of values stay", () => {
  assertEquals(flowing`a  b ${"c\n  d"} e`, "a  b c\n  d e");
});

Deno.test("an empty value leaves no blank at either end", () => {
  assertEquals(flowing`${""} text ${""}`, "text");
});
