import { assert, assertEquals, assertThrows } from "@std/assert";
import { fontSubset } from "../../../pipeline/base/typeface/font_subset.ts";
import { lettersOf } from "../../../pipeline/base/typeface/font_letters.ts";
import { fonts } from "../../../pipeline/base/typeface/fonts.ts";
import { unpacked } from "./unpacked.ts";

const alphabet = Array.from({ length: 0x3000 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20));

for (const { weight, woff, draws, measure } of fonts) {
  Deno.test(`${weight}: a part has the letters asked for and no others, as wide as before`, () => {
    const part = lettersOf(fontSubset(woff, "Côte d’Azur, 1954–1960")!);
    assertEquals(
      alphabet.filter(part.draws).sort(),
      [...new Set("Côte d’Azur, 1954–1960")].sort(),
    );
    for (const letter of "Côte d’Azur, 1954–1960") {
      assertEquals(part.measure(letter, 11), measure(letter, 11), letter);
    }
  });

  Deno.test(`${weight}: outlines are those of the whole font, and there are no more of them`, () => {
    const [whole, part] = [unpacked(woff), unpacked(fontSubset(woff, "N1 .A")!)];
    for (const letter of "N1.A") assert(whole.shapeOf(letter).length > 1, letter);
    for (const letter of "N1 .A") assertEquals(part.shapeOf(letter), whole.shapeOf(letter), letter);
    assertEquals(part.shapeOf(" "), []);
    // Five letters and the sign for a missing one.
    assertEquals(part.glyphs, 6);
  });

  Deno.test(`${weight}: a letter that is put together keeps its parts`, () => {
    const whole = unpacked(woff);
    const composed = alphabet.filter((letter) => draws(letter) && whole.partsOf(letter).length > 0);
    assert(composed.length > 0);
    for (const letter of composed) {
      const part = unpacked(fontSubset(woff, letter)!);
      assertEquals(part.partsOf(letter).length, whole.partsOf(letter).length, letter);
      assertEquals(part.shapeOf(letter), whole.shapeOf(letter), letter);
    }
    const all = unpacked(fontSubset(woff, alphabet)!);
    for (const letter of composed) assertEquals(all.shapeOf(letter), whole.shapeOf(letter), letter);
  });

  Deno.test(`${weight}: the tables that browsers ask for are there, their checksums right`, () => {
    const part = unpacked(fontSubset(woff, "Manila")!);
    assertEquals(
      part.tags.join(" "),
      "OS/2 cmap glyf head hhea hmtx loca maxp name post",
    );
    assertEquals(part.sums, part.statedSums);
    assertEquals(part.wholeSum, 0xb1b0afba);
    // The package's own file is put to the same test of its tables.
    assertEquals(unpacked(woff).sums, unpacked(woff).statedSums);
  });
}

Deno.test("the same letters give the same bytes, in whatever order and number", () => {
  const { woff } = fonts[0];
  assertEquals(fontSubset(woff, "SEATO"), fontSubset(woff, [..."OTAESSEATO"]));
});

Deno.test("without a letter that the font has there is no font", () => {
  assertEquals(fontSubset(fonts[0].woff, ""), undefined);
  assertEquals(fontSubset(fonts[0].woff, "ไ𝔘"), undefined);
  assertEquals(fontSubset(fonts[0].woff, "aไ𝔘"), fontSubset(fonts[0].woff, "a"));
});

Deno.test("what is no WOFF file is refused", () => {
  assertThrows(() => fontSubset(fonts[0].bytes, "a"), TypeError, "it is no WOFF");
});
