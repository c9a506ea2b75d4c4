/**
 * Damages to dates.
 *
 * @module
 */
import { toEdtf } from "../../../base/dates/to_edtf.ts";
import { weekdayOf } from "../../../base/dates/weekdays.ts";
import { readWrittenDate } from "../../../base/dates/written_date.ts";
import { cellKind } from "../damage/cell_kind.ts";
import { caught, type Kind, open } from "../damage/damage.ts";
import { pick } from "../damage/pick.ts";
import { all, dated, edtfDated, either, ofColumn } from "./fits.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const anyDate = either(dated, edtfDated);
const year = /\b(19\d\d|20[0-4]\d)\b/;

/** Kinds of date that cannot be, or that nobody can read. */
export const dateKinds: readonly Kind[] = [
  cellKind(
    "impossible date",
    "such as 31 April",
    caught,
    anyDate,
    (_, random) =>
      pick(random, [
        "31 April 1951",
        "1951-02-30",
        "February 29, 1953",
        "1954-13-01",
        "0 May 1950",
      ]),
  ),
  cellKind("date rewritten by a spreadsheet", "another form or a serial number", caught, anyDate, (
    _,
    random,
  ) =>
    pick(random, ["4-Mar-58", "Sep-51", "18879", "9/8/1951 0:00", "08.09.51", "1951-09-08T00:00"])),
  cellKind(
    "letter in a date",
    "l for 1, O for 0",
    caught,
    all(anyDate, ({ text }) => year.test(text)),
    (
      { text },
      random,
    ) =>
      text.replace(
        year,
        (found) => pick(random, [found.replace("1", "l"), `${found.slice(0, 3)}O`, `${found}x`]),
      ),
  ),
  cellKind(
    "date of another century",
    "before 1900 or long after the sheets' end",
    caught,
    all(
      anyDate,
      ({ text }) => year.test(text),
    ),
    ({ text }, random) =>
      text.replace(
        new RegExp(year, "g"),
        (found) => `${pick(random, ["18", "17", "25"])}${found.slice(2)}`,
      ),
  ),
  cellKind(
    "day of the week against the date",
    "a Monday that was none",
    caught,
    all(
      dated,
      ({ text }) => /^[A-Z][a-z]+ \d{1,2}, 19\d\d$/.test(text),
    ),
    ({ text }) => {
      const day = toEdtf(readWrittenDate(text, [])!, []);
      return day && `${days[(weekdayOf(day) + 1) % 7]}, ${text}`;
    },
  ),
  cellKind(
    "date outside the negotiation",
    "twenty years off",
    caught,
    all(
      dated,
      ofColumn("date_as_written"),
      ({ sheet, text }) =>
        ["positions", "preferences"].includes(sheet.table.name) &&
        /^[A-Za-z]+ \d{1,2}, 19\d\d$/.test(text),
    ),
    ({ text }) => text.replace(/19(\d\d)$/, (_, rest) => `${1920 + Number(rest)}`),
  ),
  cellKind(
    "another day of the month",
    "a date that is a little off",
    open("any day near by may be that of the document"),
    all(dated, ({ text }) => /^[A-Z][a-z]+ \d{1,2}, 19\d\d$/.test(text)),
    ({ text }) => text.replace(/ (\d{1,2}),/, (_, day) => ` ${Number(day) % 28 + 1},`),
  ),
];
