import { assertEquals } from "@std/assert";
import { monthNames, namesOfMonth } from "../../../pipeline/base/dates/months.ts";
import { readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";
import { documentYear } from "../../../pipeline/clean/dates.ts";

/** What documents print, month by month, written down by hand. */
const printed = [
  "January Jan",
  "February Feb",
  "March Mar",
  "April Apr",
  "May Mai",
  "June Jun",
  "July Jul",
  "August Aug",
  "September Sep Sept",
  "October Oct",
  "November Nov",
  "December Dec",
].map((names) => names.split(" "));

Deno.test("each month has the names that documents print, its English name first", () => {
  assertEquals(monthNames.map((_, at) => namesOfMonth(at + 1)), printed);
  assertEquals(monthNames.map(String), printed.map(([name]) => name!));
});

Deno.test("each name is read as its month, with or without a point, in dates and citations", () => {
  for (const [at, names] of printed.entries()) {
    for (const name of names.flatMap((each) => [each, `${each}.`])) {
      assertEquals(
        readWrittenDate(`${name} 8, 1951`, [])?.points,
        [{ month: at + 1, day: 8, year: 1951 }],
      );
      assertEquals(documentYear("", `Memorandum, ${name} 8, 1951`), 1951);
      assertEquals(documentYear("", `Memorandum, 8 ${name} 1951`), 1951);
    }
  }
});
