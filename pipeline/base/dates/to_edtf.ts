/**
 * From a written date to EDTF.
 *
 * @module
 */
import { daysInMonth, isEdtf } from "./edtf.ts";
import type { Phrase, WrittenDate, WrittenPoint } from "./written_date.ts";

/** Whether the date gives a month but no year, so that the year must come from elsewhere. */
export function lacksYear(date: WrittenDate): boolean {
  return date.points.every((point) => point.year === undefined && point.decade === undefined);
}

/** The same date with the year set where none is written. */
export function inYear(date: WrittenDate, year: number): WrittenDate {
  const points = date.points.map((point) => ({ year, ...point }));
  return { ...date, points: points as unknown as WrittenDate["points"] };
}

/**
 * The EDTF of a written date, or `undefined` where it names a day that does not exist or a vague
 * word that has no meaning for what it stands before. Without a year: `XXXX-02-27`.
 *
 * @example
 * ```ts
 * import { toEdtf } from "./to_edtf.ts";
 * toEdtf({ points: [{ year: 1951, word: "early" }], bracketed: false }, [
 *   { unit: "year", word: "early", from: 1, to: 4 },
 * ]); // "1951-01/1951-04"
 * ```
 */
export function toEdtf(date: WrittenDate, phrases: readonly Phrase[]): string | undefined {
  const spans = date.points.map((point) => pointSpan(point, phrases));
  const [first, second = first] = spans;
  if (!first || !second || !isEdtf(first.from) || !isEdtf(second.to)) return undefined;
  const relation = date.points[0].relation;
  const text = relation === "before"
    ? `../${pointBefore(first.from)}`
    : relation === "after"
    ? `${pointAfter(second.to)}/..`
    : first.from === second.to
    ? first.from
    : `${first.from}/${second.to}`;
  return isEdtf(text) ? text : undefined;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function pointSpan(point: WrittenPoint, phrases: readonly Phrase[]): Span | undefined {
  const { year, month, day, decade, word } = point;
  if (word === undefined) {
    if (decade !== undefined) return { from: `${decade}`, to: `${decade + 9}` };
    const text = written(year, month, day);
    return text === undefined ? undefined : { from: text, to: text };
  }
  const unit = decade !== undefined ? "decade" : month !== undefined ? "month" : "year";
  const phrase = phrases.find((each) => each.word === word && each.unit === unit);
  if (!phrase) return undefined;
  if (decade !== undefined) {
    return { from: `${decade + phrase.from}`, to: `${decade + phrase.to}` };
  }
  if (year === undefined) return undefined;
  if (month !== undefined) {
    const last = Math.min(phrase.to, daysInMonth(year, month));
    return { from: written(year, month, phrase.from)!, to: written(year, month, last)! };
  }
  const crossesYear = phrase.from > phrase.to;
  return {
    from: written(year, phrase.from)!,
    to: written(year + (crossesYear ? 1 : 0), phrase.to)!,
  };
}

function written(year: number | undefined, month?: number, day?: number): string | undefined {
  if (year === undefined && month === undefined) return undefined;
  if (month === undefined && day !== undefined) return undefined;
  const figures = [month, day].filter((figure) => figure !== undefined);
  return [year ?? "XXXX", ...figures.map((figure) => `${figure}`.padStart(2, "0"))].join("-");
}

/** The last day, month or year before a date of that precision. */
export function pointBefore(text: string): string {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (month === undefined) return `${year - 1}`;
  const earlier = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  if (day === undefined) return written(earlier.year, earlier.month)!;
  if (day > 1) return written(year, month, day - 1)!;
  return written(earlier.year, earlier.month, daysInMonth(earlier.year, earlier.month))!;
}

/** The first day, month or year after a date of that precision. */
export function pointAfter(text: string): string {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (month === undefined) return `${year + 1}`;
  const later = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  if (day === undefined) return written(later.year, later.month)!;
  if (day < daysInMonth(year, month)) return written(year, month, day + 1)!;
  return written(later.year, later.month, 1)!;
}
