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

Deno.test("a sentence that is false is left out with one of the blanks around it", () => {
  const prose = (one: string | false, two: string | false) =>
    flowing`
    ${one}
    First. ${two}
    Second${two}, ${one} ${two} and last.
    ${one}`;
  assertEquals(prose("A.", "B."), "A. First. B. SecondB., A. B. and last. A.");
  assertEquals(prose(false, false), "First. Second, and last.");
  assertEquals(flowing`word${false} word`, "word word");
});
