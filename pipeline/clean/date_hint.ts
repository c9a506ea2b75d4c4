/**
 * What a date that cannot be read was probably meant to be.
 *
 * @module
 */
import { monthNames } from "../base/dates/months.ts";
import { editDistance } from "../base/problems/edit_distance.ts";

/** Dates that can be read, in words that complete "expected …". */
export const datesRead = "a date such as September 8, 1951 or 8 September 1951 or September 1951";

/** How to mend a date; empty where nothing is plain. */
export function dateHint(text: string): string {
  if (/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text.trim())) {
    return "write the month in letters, for the figures do not say which of them it is";
  }
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const meant = words.flatMap((word) => monthNames.find((month) => misspells(word, month)) ?? []);
  return meant.length === 0 ? "" : `the nearest month is ${JSON.stringify(meant[0])}`;
}

/** One letter off in a short name, two in a long one; what is shorter is a word of its own. */
function misspells(word: string, month: string): boolean {
  if (word.toLowerCase() === month.toLowerCase() || month.length < 4) return false;
  return editDistance(word.toLowerCase(), month.toLowerCase()) <= (month.length < 6 ? 1 : 2);
}
