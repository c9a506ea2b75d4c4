import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { capitalised } from "../../../pipeline/base/words/letters.ts";
import { listed } from "../../../pipeline/base/words/lists.ts";
import { wrapped, wrappedAt } from "../../../pipeline/base/words/wrapping.ts";

Deno.test("a list has an and before its last part", () => {
  assertEquals(listed([]), "");
  assertEquals(listed(["a"]), "a");
  assertEquals(listed(["a", 2]), "a and 2");
  assertEquals(listed(["a", "b", "c"]), "a, b and c");
});

Deno.test("only the first letter becomes a capital", () => {
  assertEquals(["manila Pact", "Éire", "éire", "", "𐐨x"].map(capitalised), [
    "Manila Pact",
    "Éire",
    "Éire",
    "",
    "𐐀x",
  ]);
});

Deno.test("a text breaks between words, and before the word that would be too much", () => {
  assertEquals(wrappedAt("aa bb cc", 5), ["aa bb", "cc"]);
  assertEquals(wrappedAt("aa bb cc", 4), ["aa", "bb", "cc"]);
  assertEquals(wrappedAt("a muchlonger b", 3), ["a", "muchlonger", "b"]);
});

Deno.test("lines keep all parts, fit where they can, and none could take the next part too", () => {
  const part = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes("|"));
  fc.assert(fc.property(fc.array(part), fc.integer({ min: 1, max: 30 }), (parts, most) => {
    const lines = wrapped(parts, "|", (line) => line.length <= most);
    assertEquals(lines.flatMap((line) => line.split("|")), parts);
    for (const [at, line] of lines.entries()) {
      assert(line.length <= most || !line.includes("|"), line);
      const next = lines[at + 1]?.split("|")[0];
      assert(next === undefined || `${line}|${next}`.length > most, `${line} has room for ${next}`);
    }
  }));
});
