/**
 * The part of the Extended Date/Time Format (EDTF, ISO 8601-2:2019, levels 0 and 1) that the tables
 * use: a year, a month, a day, an interval of two of them, an interval open at one end (`..`), and
 * a month or day whose year is unknown (`XXXX-02-27`).
 *
 * @module
 */

/** First and last day that a date allows, as `YYYY-MM-DD`; `undefined` where that end is open. */
export interface DayBounds {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

const point = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const unknownYear = String.raw`XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?`;

/** The shapes as a regular expression, which does not tell whether the days exist. */
export const edtfPattern =
  `^(?:${unknownYear}|${point}|${point}/${point}|\\.\\./${point}|${point}/\\.\\.)$`;

const shape = new RegExp(edtfPattern);

/** A day before all others, as `YYYY-MM-DD`: what an open beginning compares as. */
export const beforeAllDays = "0000-01-01";

/** A day after all others, as `YYYY-MM-DD`: what an open end compares as. */
export const afterAllDays = "9999-12-31";

/** Number of days in a month of the Gregorian calendar, `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a text is a date in the shapes above, on days that exist; the second end of an interval
 * must begin after the first.
 */
export function isEdtf(text: string): boolean {
  if (!shape.test(text)) return false;
  const ends = text.split("/");
  if (!ends.every((end) => end === ".." || dayExists(end))) return false;
  const [from, to] = ends.map(firstDay);
  return from === undefined || to === undefined || from < to;
}

function dayExists(text: string): boolean {
  const [year = "", month, day] = text.split("-");
  // The unknown year may be a leap year.
  const inYear = year === "XXXX" ? 2000 : Number(year);
  return day === undefined || Number(day) <= daysInMonth(inYear, Number(month));
}

/**
 * First and last day of a date in one of the shapes of {@linkcode isEdtf}. An unknown year leaves
 * both ends open; so does the empty text.
 *
 * @example
 * ```ts
 * import { dayBounds } from "./edtf.ts";
 * dayBounds("1951-02"); // { earliest: "1951-02-01", latest: "1951-02-28" }
 * dayBounds("../1954"); // { earliest: undefined, latest: "1954-12-31" }
 * ```
 */
export function dayBounds(text: string): DayBounds {
  if (text === "" || text.startsWith("XXXX")) return { earliest: undefined, latest: undefined };
  const [from = "", to = from] = text.split("/");
  return { earliest: firstDay(from), latest: lastDay(to) };
}

/** First day of a date, as {@linkcode dayBounds} gives it. */
export function earliestDay(text: string): string | undefined {
  if (text === "" || text.startsWith("XXXX")) return undefined;
  const end = text.indexOf("/");
  return firstDay(end === -1 ? text : text.slice(0, end));
}

/** Year in which a date begins at the earliest; NaN where its beginning is open. */
export function firstYearOf(text: string): number {
  return Number(earliestDay(text)?.slice(0, 4) ?? NaN);
}

function firstDay(text: string): string | undefined {
  if (text === "..") return undefined;
  if (text.length === "YYYY-MM-DD".length) return text;
  const [year, month = "01", day = "01"] = text.split("-");
  return `${year}-${month}-${day}`;
}

function lastDay(text: string): string | undefined {
  if (text === "..") return undefined;
  if (text.length === "YYYY-MM-DD".length) return text;
  const [year, month = "12", day] = text.split("-");
  const last = day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, "0");
  return `${year}-${month}-${last}`;
}

/** How many days a date leaves open, fewer being more precise; `Infinity` with an open end. */
export function spanInDays(text: string): number {
  const { earliest, latest } = dayBounds(text);
  if (earliest === undefined || latest === undefined) return Infinity;
  return dayNumber(latest) - dayNumber(earliest) + 1;
}

/** Days since the first of January of the year 1 (proleptic Gregorian) of a `YYYY-MM-DD` day. */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) +
    Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days + date;
}
