import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Phrase, readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";

const phrase = (word: string): Phrase => ({ unit: "year", word, from: 1, to: 4 });
const word = fc.array(fc.constantFrom(..."axy.*+?()[]{}|^$\\/-#&".split("")), {
  minLength: 1,
  maxLength: 6,
}).map((letters) => `q${letters.join("")}q`);

Deno.test("a word of the sheet of dates is taken literally, whatever signs it holds", () => {
  fc.assert(fc.property(word.filter((text) => !/[[\]]/.test(text)), (text) => {
    const read = readWrittenDate(`${text} 1951`, [phrase(text)]);
    assertEquals(read?.points, [{ word: text, year: 1951 }], text);
  }));
});

Deno.test("and stands for no other word, as it would if it were a pattern", () => {
  for (const [pattern, other] of [["q.q", "qxq"], ["q*", "qqq"], ["(a|b)", "a"], ["[a-z]+", "x"]]) {
    assertEquals(readWrittenDate(`${other} 1951`, [phrase(pattern!)]), undefined, pattern);
  }
});

Deno.test("no word of the sheet makes the reader fail", () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
    readWrittenDate("early 1951", words.map(phrase));
  }));
});

Deno.test("a word in capitals, with another dash or doubled blanks is the same word", () => {
  for (const written of ["MID-TERM 1951", "mid–term 1951", "Mid-Term  1951"]) {
    const read = readWrittenDate(written, [phrase("mid-term")]);
    assertEquals(read?.points, [{ word: "mid-term", year: 1951 }], written);
  }
});
