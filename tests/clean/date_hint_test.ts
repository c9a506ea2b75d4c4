import { assertEquals } from "@std/assert";
import { dateHint, datesRead } from "../../pipeline/clean/date_hint.ts";
import { monthNames } from "../../pipeline/base/dates/months.ts";
import { phrases } from "../base/dates/listed_phrases.ts";
import { readWrittenDate } from "../../pipeline/base/dates/written_date.ts";

Deno.test("a misspelt month brings the month that it was meant to be", () => {
  for (
    const [written, month] of [
      ["9 Febuary 1951", "February"],
      ["Septmeber 8, 1951", "September"],
      ["Jully 1951", "July"],
    ] as const
  ) {
    assertEquals(dateHint(written), `the nearest month is "${month}"`);
  }
});

Deno.test("figures alone bring the advice to write the month in letters", () => {
  const advice = "write the month in letters, for the figures do not say which of them it is";
  for (const written of ["3/4/1984", "03.04.84"]) assertEquals(dateHint(written), advice);
});

/** What spreadsheets make of dates, by what they have done. */
const rewritten: Readonly<Record<string, readonly string[]>> = {
  "a spreadsheet seems to have rewritten the date": [
    ...monthNames.map((month) => `4-${month.slice(0, 3)}-58`),
    ...["14-Jan-51", "4-Mar", "31-Dec", "Mar-58", "Sep-51", "Sept-51", "1-may-60"],
  ],
  "a spreadsheet seems to have put the number of a day, of 1958-03-04, in its place": [
    "21248",
    "21248.5",
  ],
  "a spreadsheet shows a date so where its column is too narrow": ["#", "########"],
  "a program seems to have put a time behind the date": [
    "1958-03-04 00:00:00",
    "1958-03-04T00:00:00.000Z",
  ],
};

for (const [what, texts] of Object.entries(rewritten)) {
  Deno.test(`a date is refused, and the hint says why: ${what}`, () => {
    for (const text of texts) {
      assertEquals(readWrittenDate(text, phrases), undefined, text);
      assertEquals(
        dateHint(text),
        `${what}; write it as the source prints it, such as March 4, 1958`,
      );
    }
  });
}

Deno.test("nothing is guessed where nothing is plain", () => {
  for (const written of ["99 May 1989", "February 30, 1951", "upon signature", "Saturday", ""]) {
    assertEquals(dateHint(written), "");
  }
});

Deno.test("the examples that the message gives can be read", () => {
  const examples = datesRead.replace("a date such as ", "").split(" or ");
  assertEquals(examples.length, 3);
  assertEquals(examples.filter((written) => !readWrittenDate(written, [])), []);
});
