import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { inYear, lacksYear } from "../../../pipeline/base/dates/to_edtf.ts";
import { readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";
import { edtfOf, phrases } from "./listed_phrases.ts";

/** Worked out by hand from the calendar and `data-raw/crosswalks/dates.csv`. */
const readable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a day of the Western calendar": {
    "April 11, 1951": "1951-04-11",
    "APR. 10, 1979": "1979-04-10",
    "Sept. 21, 2012": "2012-09-21",
    "Feb 2, 1951": "1951-02-02",
    "19 April 1951": "1951-04-19",
    "16 December, 1950": "1950-12-16",
    "1 Aug 58": "1958-08-01",
    "22 DEC 78": "1978-12-22",
    "July 15 1985": "1985-07-15",
    "January 29,1955": "1955-01-29",
    "December 21 of 1951": "1951-12-21",
    "February 29, 1952": "1952-02-29",
  },
  "an ordinal day": {
    "17th June, 1971": "1971-06-17",
    "3rd August 1949": "1949-08-03",
    "1st January, 1957": "1957-01-01",
    "2nd May 1951": "1951-05-02",
    "July 15th, 1971": "1971-07-15",
    "26th day of January 1950": "1950-01-26",
  },
  "a day with its weekday or hour": {
    "Tuesday, Aug. 27, 1991": "1991-08-27",
    "Friday, 9 January 1987": "1987-01-09",
    "Wednesday, Oct. 2 [1991]": "1991-10-02",
    "August 3 [1951], 5 p. m.": "1951-08-03",
    "August 6 [1951], 7 p. m.": "1951-08-06",
    "August 3, 1951, 11:30 a.m.": "1951-08-03",
  },
  "a month": {
    "April 1989": "1989-04",
    "Aug. 1966": "1966-08",
    "July, 1949": "1949-07",
    "mai 1982": "1982-05",
  },
  "a year": { "1946": "1946", "1973年": "1973" },
  "what a bracket adds": {
    "[July 1953]": "1953-07",
    "[Feb. 1951]": "1951-02",
    "[1950]": "1950",
    "[Aug. 30, 1951]": "1951-08-30",
    "[Jan 31, 1951]": "1951-01-31",
    "January 7 [1969]": "1969-01-07",
    "Oct. 23 [1950]": "1950-10-23",
    "12 August [1965]": "1965-08-12",
    "20th April [1954]": "1954-04-20",
    "undated [January 1951]": "1951-01",
    "10일 [March 1966]": "1966-03-10",
  },
  "a day beside a bracket that holds no date": {
    "Nov. 18, 1953 [file no.]": "1953-11-18",
    "July 19, 1949 [file no.]": "1949-07-19",
    "1951년 9월 7일 [page]": "1951-09-07",
  },
  "a date in figures": {
    "1951-05-17": "1951-05-17",
    "1951-09": "1951-09",
    "1951/10/12": "1951-10-12",
    "1948.09.22": "1948-09-22",
    "1954 8 30": "1954-08-30",
    "31/1/51": "1951-01-31",
    "1/31/51": "1951-01-31",
    "30/03/1961": "1961-03-30",
    "3/3/51": "1951-03-03",
  },
  "an East Asian date": {
    "1974年10月26日": "1974-10-26",
    "1949년 4월 19일": "1949-04-19",
    "1949년 12월 11일": "1949-12-11",
    "1951년 7월": "1951-07",
    "昭和三十年八月三十日": "1955-08-30",
    "昭和三十四年七月六日": "1959-07-06",
    "昭和26年9月8日": "1951-09-08",
    "昭和元年十二月三十一日": "1926-12-31",
    "昭和二十年": "1945",
    "平成七年十一月二十八日": "1995-11-28",
    "民國四十三年十二月三日": "1954-12-03",
    "民國110年11月27日": "2021-11-27",
    "民国四十三年十二月": "1954-12",
    "一九五四年十二月二日": "1954-12-02",
    "１９５４年１２月２日": "1954-12-02",
  },
  "a span": {
    "10 and 19 December 1964": "1964-12-10/1964-12-19",
    "15-16 April 1971": "1971-04-15/1971-04-16",
    "27 to 28 June 1972": "1972-06-27/1972-06-28",
    "April 16–17, 1964": "1964-04-16/1964-04-17",
    "April 6-10, 1953": "1953-04-06/1953-04-10",
    "April 8 to 10, 1963": "1963-04-08/1963-04-10",
    "April 11 and 21, 2005": "2005-04-11/2005-04-21",
    "March 6 through 8, 1956": "1956-03-06/1956-03-08",
    "11th to the 13th March, 1957": "1957-03-11/1957-03-13",
    "9th and 10th September [1953]": "1953-09-09/1953-09-10",
    "31st May to 2nd June, 1960": "1960-05-31/1960-06-02",
    "January 30, 1951 and February 9, 1951": "1951-01-30/1951-02-09",
    "21 July 1995 – 23 March 1996": "1995-07-21/1996-03-23",
    "April–May 1954": "1954-04/1954-05",
    "May - June 1962": "1962-05/1962-06",
    "June and July 1959": "1959-06/1959-07",
    "1948-49": "1948/1949",
    "1961–62": "1961/1962",
    "1974–1975": "1974/1975",
    "[1953-1954]": "1953/1954",
    "[1962 or 1963]": "1962/1963",
  },
  "a vague word before a year": {
    "early 1951": "1951-01/1951-04",
    "[early 1963]": "1963-01/1963-04",
    "mid-1974": "1974-05/1974-08",
    "late 1949": "1949-09/1949-12",
    "end of 1976": "1976-12",
    "by the end of 1992": "1992-01/1992-12",
    "[spring 1954]": "1954-03/1954-05",
    "summer 1952": "1952-06/1952-08",
    "[autumn 1950]": "1950-09/1950-11",
    "fall of 1971": "1971-09/1971-11",
    "summer and fall of 1971": "1971-06/1971-11",
  },
  "a winter or a fiscal year, which ends in the next year": {
    "winter 1959": "1959-12/1960-02",
    "winter of 1959–1960": "1959-12/1960-02",
    "JFY 1987": "1987-04/1988-03",
  },
  "a vague word before a month": {
    "early March 1954": "1954-03-01/1954-03-10",
    "mid-January 1952": "1952-01-11/1952-01-20",
    "late December 1951": "1951-12-21/1951-12-31",
    "late February 1952": "1952-02-21/1952-02-29",
    "late February 1951": "1951-02-21/1951-02-28",
    "end of May 1975": "1975-05-21/1975-05-31",
    "late November 1950": "1950-11-21/1950-11-30",
  },
  "a decade": {
    "1950s": "1950/1959",
    "early 1950s": "1950/1953",
    "mid-1980s": "1984/1986",
    "late 1960s": "1967/1969",
  },
  "before or after a date, which is not the date itself": {
    "before 3 November 1958": "../1958-11-02",
    "before 1 March 1952": "../1952-02-29",
    "before January 1951": "../1950-12",
    "before 1954": "../1953",
    "[before spring 1954]": "../1954-02",
    "after 3 November 1958": "1958-11-04/..",
    "after May 23, 1959": "1959-05-24/..",
    "after December 31, 1954": "1955-01-01/..",
    "after 28 February 1951": "1951-03-01/..",
    "after December 1954": "1955-01/..",
    "after 1954": "1955/..",
  },
  "a date without its year": {
    "February 27": "XXXX-02-27",
    "February 29": "XXXX-02-29",
    "15 March": "XXXX-03-15",
    "Dec. 3": "XXXX-12-03",
    "14th June": "XXXX-06-14",
    "June": "XXXX-06",
    "April 25, midnight": "XXXX-04-25",
    "May 1, Evening": "XXXX-05-01",
    "May 10 [file no.]": "XXXX-05-10",
  },
};

for (const [shape, table] of Object.entries(readable)) {
  Deno.test(`a written date is read: ${shape}`, () => {
    for (const [written, edtf] of Object.entries(table)) {
      assertEquals(edtfOf(written), edtf, written);
    }
  });
}

Deno.test("a date that a bracket completes is marked, and one that a remark follows is not", () => {
  const bracketed = (text: string) => readWrittenDate(text, phrases)?.bracketed;
  assertEquals(bracketed("January 7 [1969]"), true);
  assertEquals(bracketed("[July 1953]"), true);
  assertEquals(bracketed("Nov. 18, 1953 [file no.]"), false);
  assertEquals(bracketed("April 11, 1951"), false);
});

Deno.test("only a date without any year or decade lacks its year", () => {
  const lacks = (text: string) => lacksYear(readWrittenDate(text, phrases)!);
  assertEquals(lacks("February 27"), true);
  assertEquals(lacks("14th and 15th March"), true);
  assertEquals(lacks("January 7 [1969]"), false);
  assertEquals(lacks("1950s"), false);
});

Deno.test("a year is set at both ends of a span that lacks it, and never in place of a written one", () => {
  assertEquals(inYear(readWrittenDate("14th and 15th March", phrases)!, 1952).points, [
    { year: 1952, month: 3, day: 14 },
    { year: 1952, month: 3, day: 15 },
  ]);
  assertEquals(inYear(readWrittenDate("April 11, 1951", phrases)!, 1952).points, [
    { year: 1951, month: 4, day: 11 },
  ]);
});

const monthNames = "January February March April May June July August September October November " +
  "December";

Deno.test("every day from 1945 to 2025 is read the same in each way of writing it", () => {
  const day = fc.date({
    min: new Date("1945-01-01"),
    max: new Date("2025-12-31"),
    noInvalidDate: true,
  });
  fc.assert(fc.property(day, (date) => {
    const [year, month, dayOfMonth] = [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
    ];
    const name = monthNames.split(" ")[month - 1]!;
    const iso = date.toISOString().slice(0, 10);
    for (
      const text of [
        iso,
        `${name} ${dayOfMonth}, ${year}`,
        `${dayOfMonth} ${name} ${year}`,
        `${name.slice(0, 3)}. ${dayOfMonth}, ${year}`,
        `${name} ${dayOfMonth} [${year}]`,
        `${year}年${month}月${dayOfMonth}日`,
        `${year}년 ${month}월 ${dayOfMonth}일`,
        `${year}.${month}.${dayOfMonth}`,
        `民國${year - 1911}年${month}月${dayOfMonth}日`,
      ]
    ) assertEquals(edtfOf(text), iso, text);
  }));
});
