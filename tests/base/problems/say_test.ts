import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { listFiles } from "../../../pipeline/base/files/list_files.ts";
import { printable } from "../../../pipeline/base/words/unseen_letters.ts";

Deno.test("only one module prints, so that all that is printed is escaped", async () => {
  const sources = (await listFiles("pipeline")).filter((path) => path.endsWith(".ts"));
  const printing = sources.filter((path) => /\bconsole\./.test(Deno.readTextFileSync(path)));
  assertEquals(printing, ["pipeline/base/problems/say.ts"]);
});

Deno.test("what steers a terminal is printed as its code point", () => {
  assertEquals(printable("\u001B[31mred\u001B[0m"), "\\u001B[31mred\\u001B[0m");
  assertEquals(printable("one\r\ntwo\u202Eowt\u0000"), "one\\u000D\ntwo\\u202Eowt\\u0000");
  assertEquals(printable("a\u0007\u009B\u{E0041}"), "a\\u0007\\u009B\\uDB40\\uDC41");
});

Deno.test("plain lines of all scripts are printed as they are", () => {
  for (const text of ["", "a\nb\n", "é – “x” 年 한 ไทย 😀 ✔ ✘", "e\u0301"]) {
    assertEquals(printable(text), text);
  }
});

Deno.test("no text, printed, holds a letter that moves a cursor", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    assertEquals(/[\p{Cc}\p{Cf}]/u.test(printable(text).replaceAll("\n", "")), false);
    assertEquals(printable(printable(text)), printable(text));
  }));
});

Deno.test("JSON that is printed says what it said before", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    assertEquals(JSON.parse(printable(JSON.stringify({ [text]: [text] }))), { [text]: [text] });
  }));
});
