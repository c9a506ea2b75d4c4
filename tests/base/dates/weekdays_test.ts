import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { weekdayFault, weekdayOf } from "../../../pipeline/base/dates/weekdays.ts";
import { readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";

const names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months =
  "January February March April May June July August September October November December"
    .split(" ");

const anyDay = fc.date({
  min: new Date("1900-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
});

/** Day of the week by the calendar of the language, Monday being 0. */
const rightOf = (date: Date) => (date.getUTCDay() + 6) % 7;

Deno.test("days of the week are those of the calendar", () => {
  assertEquals(names[weekdayOf("1951-09-08")], "Saturday");
  fc.assert(fc.property(anyDay, (date) => {
    assertEquals(weekdayOf(date.toISOString().slice(0, 10)), rightOf(date));
  }));
});

Deno.test("a day of the week is right or is named with the one that it should be", () => {
  fc.assert(fc.property(anyDay, fc.nat(6), fc.boolean(), (date, weekday, dayFirst) => {
    const [year, day] = [date.getUTCFullYear(), date.getUTCDate()];
    const month = months[date.getUTCMonth()]!;
    const rest = dayFirst ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
    const written = readWrittenDate(`${names[weekday]}, ${rest}`, [])!;
    const right = rightOf(date);
    assertEquals(
      weekdayFault(written),
      right === weekday
        ? ""
        : `${date.toISOString().slice(0, 10)} was a ${names[right]}, not a ${names[weekday]}`,
    );
  }));
});

Deno.test("a day of the week alone, or one without a full date, contradicts nothing", () => {
  for (const text of ["Sunday, September 1951", "Sunday, September 8", "Sunday in 1951"]) {
    const written = readWrittenDate(text, []);
    assertEquals(written === undefined ? "" : weekdayFault(written), "", text);
  }
  assertEquals(readWrittenDate("Sunday - 8 September 1951", []), undefined);
});
