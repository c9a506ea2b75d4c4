import { assertEquals, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { foreignLetter, lookOf, setsApart } from "../../../pipeline/base/words/look_alikes.ts";

const ascii = fc.string({ unit: fc.constantFrom(..."ABEKMHOPCTXaceopxyi-1 "), minLength: 3 })
  .map((text) => text.trim().replace(/ +/g, " ")).filter((text) => /[A-Za-z]{2}/.test(text));

/** A Cyrillic or Greek letter for a Latin one of the same shape. */
const twins: Readonly<Record<string, string>> = {
  ...{ A: "\u0410", B: "\u0392", E: "\u0415", K: "\u039A", M: "\u041C", H: "\u041D", O: "\u039F" },
  ...{ P: "\u0420", C: "\u0421", T: "\u0422", X: "\u03A7", a: "\u0430", c: "\u0441", e: "\u0435" },
  ...{ o: "\u043E", p: "\u0440", x: "\u0445", y: "\u0443", i: "\u0456" },
};

/** The text with one of its letters written in another script; which one, a number says. */
function disguised(text: string, which: number): { readonly text: string; readonly at: number } {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => letter in twins ? [at] : []);
  const at = places[which % places.length]!;
  letters[at] = twins[letters[at]!]!;
  return { text: letters.join(""), at };
}

Deno.test("a text looks like itself with other blanks, other composition or other letters", () => {
  fc.assert(fc.property(ascii, fc.nat(), (text, which) => {
    const look = lookOf(text);
    const hidden = disguised(text, which).text;
    for (const other of [` ${text}`, `${text}\u00A0`, text.replaceAll(" ", "  "), hidden]) {
      assertEquals(lookOf(other), look);
    }
  }));
  assertEquals(lookOf("Andre\u0301"), lookOf("Andr\u00E9"));
  assertEquals(lookOf("\uFF33\uFF25\uFF21\uFF34\uFF2F"), "SEATO");
  assertNotEquals(lookOf("ANZUS-1951"), lookOf("ANZUS-1952"));
});

Deno.test("a letter of another script in a Latin word is named with its place, all others pass", () => {
  fc.assert(fc.property(ascii, fc.nat(), (text, which) => {
    assertEquals(foreignLetter(text), undefined);
    const { text: hidden, at } = disguised(text, which);
    const found = foreignLetter(hidden)!;
    assertEquals([found.at, found.letter, found.latin], [at + 1, [...hidden][at], [...text][at]]);
  }));
});

Deno.test("names in other scripts, and dates with wide figures, hold no foreign letter", () => {
  const names = [
    "李承晚",
    "이승만 [Syngman Rhee]",
    "岸信介 (Kishi Nobusuke)",
    "Молотов",
    "Сталин и Мао",
  ];
  for (
    const name of [...names, "１９５１年", "São Paulo", "Ελλάδα", "Đảng", "ÅÄÖ", "№ 5", "café"]
  ) {
    assertEquals(foreignLetter(name), undefined, name);
  }
  // Every letter looks Latin, and no other tells of a Cyrillic word.
  assertEquals(foreignLetter("СЕАТО")?.latin, "C");
});

Deno.test("what sets two texts apart is the first letter that differs, or the end", () => {
  assertEquals(setsApart("SE\u0410TO", "SEATO"), "letter 3 is U+0410 here and U+0041 there");
  assertEquals(
    setsApart("a\u00A0", "a"),
    "letter 2 is U+00A0 NO-BREAK SPACE here and its end there",
  );
  assertEquals(setsApart("a", "a "), "letter 2 is its end here and U+0020 there");
});
