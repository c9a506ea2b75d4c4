import { assert, assertEquals } from "@std/assert";
import edtf from "edtf";
import fc from "fast-check";
import {
  dayBounds,
  dayNumber,
  daysInMonth,
  earliestDay,
  firstYearOf,
  isEdtf,
  spanInDays,
} from "../../../pipeline/base/dates/edtf.ts";

Deno.test("a date in one of the shapes of the tables is accepted", () => {
  for (
    const text of [
      "1951",
      "1951-09",
      "1951-09-08",
      "1952-02-29",
      "2000-02-29",
      "1951-09/1952-04",
      "1951/1951-12-31",
      "../1954",
      "1958-11-04/..",
      "XXXX-02-29",
      "XXXX-06",
    ]
  ) assert(isEdtf(text), text);
});

Deno.test("a date that does not exist, runs backwards or has another shape is refused", () => {
  for (
    const text of [
      "",
      "1951-02-29",
      "1900-02-29",
      "1951-04-31",
      "1951-13",
      "1951-00",
      "1951-09-00",
      "XXXX-02-30",
      "XXXX",
      "1952-04/1951-09",
      "1952/1951-12-31",
      "1951-09-08/1951-09-08",
      "1951/1951-01",
      "1951-05/1951",
      "1954/",
      "/1954",
      "../..",
      "1951-09-08/",
      "1951-9-8",
      "51",
      "1951~",
      "1951-23",
      "1951-09-08 ",
      "XXXX-02-27/XXXX-02-28",
    ]
  ) assertEquals(isEdtf(text), false, text);
});

Deno.test("the bounds of a date are its first and last day", () => {
  const bounds: Readonly<Record<string, readonly [string | undefined, string | undefined]>> = {
    "1951": ["1951-01-01", "1951-12-31"],
    "1951-02": ["1951-02-01", "1951-02-28"],
    "1952-02": ["1952-02-01", "1952-02-29"],
    "1951-11": ["1951-11-01", "1951-11-30"],
    "1951-09-08": ["1951-09-08", "1951-09-08"],
    "1951-09/1952-04": ["1951-09-01", "1952-04-30"],
    "1959-12/1960-02": ["1959-12-01", "1960-02-29"],
    "../1954": [undefined, "1954-12-31"],
    "../1954-02": [undefined, "1954-02-28"],
    "1958-11-04/..": ["1958-11-04", undefined],
    "XXXX-02-27": [undefined, undefined],
    "": [undefined, undefined],
  };
  for (const [text, [earliest, latest]] of Object.entries(bounds)) {
    assertEquals(dayBounds(text), { earliest, latest }, text);
    assertEquals(earliestDay(text), earliest, text);
  }
});

Deno.test("the span of a date is the number of days that it leaves open", () => {
  const spans: Readonly<Record<string, number>> = {
    "1951-09-08": 1,
    "1951-09": 30,
    "1951-02": 28,
    "1952-02": 29,
    "1951": 365,
    "1952": 366,
    "1900": 365,
    "2000": 366,
    "1951/1952": 731,
    "1964-12-10/1964-12-19": 10,
    "../1954": Infinity,
    "1958/..": Infinity,
    "XXXX-02-27": Infinity,
  };
  for (const [text, days] of Object.entries(spans)) assertEquals(spanInDays(text), days, text);
});

Deno.test("days are numbered from the first of January of the year 1", () => {
  assertEquals(dayNumber("0001-01-01"), 1);
  assertEquals(dayNumber("0001-12-31"), 365);
  assertEquals(dayNumber("0005-01-01"), 4 * 365 + 1 + 1);
  // 1 January 1970 is day 719,163 (Dershowitz and Reingold, Calendrical Calculations).
  assertEquals(dayNumber("1970-01-01"), 719_163);
});

Deno.test("February has 29 days in 1952, 1996 and 2000, and 28 in 1900, 1951 and 2100", () => {
  for (const year of [1952, 1996, 2000]) assertEquals(daysInMonth(year, 2), 29, `${year}`);
  for (const year of [1900, 1951, 2100]) assertEquals(daysInMonth(year, 2), 28, `${year}`);
});

const day = fc.date({
  min: new Date("1000-01-01"),
  max: new Date("2999-12-31T23:59:59Z"),
  noInvalidDate: true,
}).map((date) => date.toISOString().slice(0, 10));
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) =>
  text.slice(0, length)
);
const date = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join("/")).filter(isEdtf),
  point.map((text) => `../${text}`),
  point.map((text) => `${text}/..`),
);

Deno.test("days are numbered as far apart as JavaScript's own calendar has them", () => {
  fc.assert(fc.property(day, day, (a, b) => {
    assertEquals(dayNumber(b) - dayNumber(a), (Date.parse(b) - Date.parse(a)) / 86_400_000);
  }));
});

Deno.test("every date that is accepted is one that the edtf package can read", () => {
  const digits = fc.constantFrom(..."01239X-/.".split(""));
  const noise = fc.array(digits, { minLength: 4, maxLength: 12 }).map((all) => all.join(""));
  const near = fc.tuple(
    fc.constantFrom("19", "20", "XX"),
    fc.constantFrom("51", "52", "00", "XX"),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 32 }),
  ).map(([century, year, month, dayOfMonth]) =>
    `${century}${year}-${`${month}`.padStart(2, "0")}-${`${dayOfMonth}`.padStart(2, "0")}`
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(date, near, noise), (text) => {
      if (!isEdtf(text)) return;
      accepted++;
      edtf(text);
    }),
    { numRuns: 500 },
  );
  assert(accepted > 100, `only ${accepted} dates were tried`);
});

Deno.test("bounds agree with the earliest and latest instant that the edtf package gives", () => {
  const dayOf = (instant: number) =>
    Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : undefined;
  fc.assert(
    fc.property(date, (text) => {
      const { min, max } = edtf(text);
      assertEquals(dayBounds(text), { earliest: dayOf(min), latest: dayOf(max) });
    }),
    { numRuns: 300 },
  );
});

Deno.test("the first year is that of the first day, and none where the beginning is open", () => {
  const years = ["1951", "1951-09", "1951-09-08", "1951/1953", "1951/.."].map(firstYearOf);
  assertEquals(years, [1951, 1951, 1951, 1951, 1951]);
  assertEquals(["../1951", "XXXX-09", ""].map(firstYearOf), [NaN, NaN, NaN]);
});
