/**
 * From EDTF back to a date as a sheet may hold it.
 *
 * @module
 */
import { monthNames } from "./months.ts";
import { pointAfter, pointBefore } from "./to_edtf.ts";

/**
 * A text that `readWrittenDate` and `toEdtf` read as this date; `undefined` of one without a year, for
 * which no text stands: a year would be sought for it.
 *
 * @param edtf a date in the shapes of `isEdtf`, or the empty text, which stays empty
 *
 * @example
 * ```ts
 * import { writtenAs } from "./write_date.ts";
 * writtenAs("1951-09-08"); // "1951-09-08"
 * writtenAs("1951-09/1952-04-03"); // "September 1951 to 3 April 1952"
 * writtenAs("../1954"); // "before 1955"
 * ```
 */
export function writtenAs(edtf: string): string | undefined {
  if (edtf.startsWith("XXXX")) return undefined;
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return from;
  if (from === "..") return `before ${inWords(pointAfter(to))}`;
  if (to === "..") return `after ${inWords(pointBefore(from))}`;
  return `${inWords(from)} to ${inWords(to)}`;
}

function inWords(point: string): string {
  const [year, month, day] = point.split("-");
  const words = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [monthNames[Number(month) - 1]]),
    year,
  ];
  return words.join(" ");
}
