import { assertEquals } from "@std/assert";
import { dateHint, datesRead } from "../../pipeline/clean/date_hint.ts";
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
