/**
 * The names of the months.
 *
 * @module
 */

/** English names of the months, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Shorter English names, and others that documents print, by month from 1. */
const shorter: ReadonlyMap<number, readonly string[]> = new Map([[9, ["Sept"]], [5, ["Mai"]]]);

/**
 * All names that documents print for a month: the English name, its first three letters and what
 * else there is.
 *
 * @param month from 1 to 12
 */
export function namesOfMonth(month: number): readonly string[] {
  const name = monthNames[month - 1]!;
  return [...new Set([name, name.slice(0, 3), ...shorter.get(month) ?? []])];
}
