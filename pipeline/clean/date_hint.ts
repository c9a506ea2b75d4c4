/**
 * What a date that cannot be read was probably meant to be.
 *
 * @module
 */
import { looksRewritten } from "../base/dates/hyphenated_date.ts";
import { monthNames } from "../base/dates/months.ts";
import { editDistance } from "../base/words/edit_distance.ts";

/** Dates that can be read, in words that complete "expected …". */
export const datesRead = "a date such as September 8, 1951 or 8 September 1951 or September 1951";

/** How to mend a date; empty where nothing is plain. */
export function dateHint(text: string): string {
  const rewritten = spreadsheetHint(text.trim());
  if (rewritten !== undefined) return rewritten;
  if (/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text.trim())) {
    return "write the month in letters, for the figures do not say which of them it is";
  }
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const meant = words.flatMap((word) => monthNames.find((month) => misspells(word, month)) ?? []);
  return meant.length === 0 ? "" : `the nearest month is ${JSON.stringify(meant[0])}`;
}

const asPrinted = "write it as the source prints it, such as March 4, 1958";

/** What a spreadsheet has made of a date; `undefined` where it seems to have made nothing of it. */
function spreadsheetHint(text: string): string | undefined {
  if (looksRewritten(text)) return `a spreadsheet seems to have rewritten the date; ${asPrinted}`;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const day = new Date(dayZero + Math.floor(Number(text)) * dayLength).toISOString().slice(0, 10);
    return `a spreadsheet seems to have put the number of a day, of ${day}, in its place; ${asPrinted}`;
  }
  if (/^#+$/.test(text)) {
    return `a spreadsheet shows a date so where its column is too narrow; ${asPrinted}`;
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) {
    return `a program seems to have put a time behind the date; ${asPrinted}`;
  }
  return undefined;
}

/** The day from which spreadsheets count, and the length of a day, in milliseconds. */
const [dayZero, dayLength] = [Date.UTC(1899, 11, 30), 86_400_000];

/** One letter off in a short name, two in a long one; what is shorter is a word of its own. */
function misspells(word: string, month: string): boolean {
  if (word.toLowerCase() === month.toLowerCase() || month.length < 4) return false;
  return editDistance(word.toLowerCase(), month.toLowerCase()) <= (month.length < 6 ? 1 : 2);
}
