import { assertEquals } from "@std/assert";
import { searchIn } from "../../../pipeline/site/live/search_records.ts";

const records = [["Dulles", "no base in the text"], ["Yoshida", "bases, but text later"], ["", ""]];
const found = (asked: string) => searchIn(records)(asked).map(([name]) => name);

Deno.test("rows that hold every word are found, in whatever cells", () => {
  assertEquals(found("text base"), ["Dulles", "Yoshida"]);
  assertEquals(found("dulles TEXT"), ["Dulles"]);
  assertEquals(found("dulles later"), []);
});

Deno.test("words in quotation marks stand side by side", () => {
  assertEquals(found('"base in"'), ["Dulles"]);
  assertEquals(found('"text later'), ["Yoshida"]);
});

Deno.test("a word does not run from one cell into the next", () => {
  assertEquals(searchIn([["ab", "cd"]])("bc"), []);
});

Deno.test("without a word all rows stay", () => {
  assertEquals(searchIn(records)("  "), records);
});
