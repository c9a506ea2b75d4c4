/**
 * Days of the week, and dates that contradict them.
 *
 * @module
 */
import { dayNumber, daysInMonth } from "./edtf.ts";
import type { WrittenDate } from "./written_date.ts";

const names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Day of the week of a `YYYY-MM-DD` day, Monday being 0. */
export function weekdayOf(day: string): number {
  // The first of January of the year 1 was a Monday.
  return (dayNumber(day) - 1) % 7;
}

/**
 * What is wrong with a day of the week that a written date gives for one of its days, such as
 * `1951-09-08 was a Saturday, not a Sunday`; empty where nothing is, or where the day is not known.
 */
export function weekdayFault({ points }: WrittenDate): string {
  for (const { year, month, day, weekday, word, relation } of points) {
    if (year === undefined || month === undefined || day === undefined) continue;
    if (weekday === undefined || word !== undefined || relation !== undefined) continue;
    if (day > daysInMonth(year, month)) continue;
    const date = [year, `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");
    const right = weekdayOf(date);
    if (right !== weekday) return `${date} was a ${names[right]}, not a ${names[weekday]}`;
  }
  return "";
}
