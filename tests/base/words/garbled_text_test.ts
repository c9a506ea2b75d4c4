import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { ungarbled } from "../../../pipeline/base/words/garbled_text.ts";

Deno.test("text read in a wrong encoding is known again, in every script", () => {
  const letters = fc.stringMatching(/^[a-z ]*[à-ÿĀ-ž‘’“”–—…가-힣一-龥ァ-ヶа-я][a-z ]*$/u);
  fc.assert(fc.property(letters, (text) => {
    const bytes = new TextEncoder().encode(text);
    assertEquals(ungarbled(new TextDecoder("windows-1252").decode(bytes)), text);
  }));
});

Deno.test("plain and accented words are left alone", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-zà-ÿ .,'-]*$/), (text) => {
    assertEquals(ungarbled(text), undefined);
  }));
  assertEquals(ungarbled("Yoshida’s “Château” – 1951…"), undefined);
});
