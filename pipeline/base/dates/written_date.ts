/**
 * Reading a date as a document prints it: "Nov. 18, 1953 [file no.]", "10 and 19 December 1964",
 * "1974年10月26日", "early 1951". What vague words mean stands in `data-raw/crosswalks/dates.csv`.
 *
 * @module
 */
import { looksRewritten, readHyphenated } from "./hyphenated_date.ts";
import { monthNames, namesOfMonth } from "./months.ts";
import { latinFigures } from "./numerals.ts";

/** What a vague word means: months of a year, days of a month, or years of a decade. */
export interface Phrase {
  readonly unit: "year" | "month" | "decade";
  /** The word or words, in small letters: `early`, `by the end of`. */
  readonly word: string;
  /**
   * First month, day or year of the decade; above {@linkcode Phrase.to} it begins a year earlier.
   */
  readonly from: number;
  readonly to: number;
}

/** One point of time within a written date, as far as it is written. */
export interface WrittenPoint {
  year?: number;
  decade?: number;
  month?: number;
  day?: number;
  /** Day of the week, Monday being 0. */
  weekday?: number;
  /** The vague word that stands before the point. */
  word?: string;
  relation?: "before" | "after";
}

/** A written date taken apart: one point, or the two ends of a span. */
export interface WrittenDate {
  readonly points: readonly [WrittenPoint] | readonly [WrittenPoint, WrittenPoint];
  /** Whether a bracket, which marks what the page does not print, gives part of it. */
  readonly bracketed: boolean;
}

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((_, at) =>
    namesOfMonth(at + 1).map((name) => [name.toLowerCase(), at + 1] as const)
  ),
);

const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const filling = new Set("of day the undated midnight evening between st nd rd th".split(" "));
const connecting = new Set(["-", "and", "or", "to", "through"]);
const timeOfDay = /,?\s*\d{1,2}(?::\d{2})?\s*[ap]\.\s?m\./gi;
/** A bracket that holds no part of a date: `[file no.]`, `[page]`. */
const remark = /\[(?:file no\.|page)\]/g;

/**
 * Takes a written date apart, or gives `undefined` where a word or figure in it has no meaning as
 * part of a date, where day and month cannot be told apart (`1/3/51`), or where no figure is left.
 */
export function readWrittenDate(text: string, phrases: readonly Phrase[]): WrittenDate | undefined {
  const plain = latinFigures(plainText(text)).replace(remark, "").replace(timeOfDay, "").trim();
  const bracketed = plain.includes("[");
  const bare = plain.replace(/[\[\]]/g, " ").trim();
  if (looksRewritten(bare)) return undefined;
  const figures = readFigures(bare) ?? readHyphenated(bare);
  const points = figures ? [figures] : readWords(bare, phrases);
  if (!points) return undefined;
  const [first, second, ...rest] = withoutWinterEnd(points, phrases);
  if (!first || rest.length > 0) return undefined;
  if (!second) return { points: [first], bracketed };
  if (lacksEnd(first, second)) return undefined;
  return { points: completeSpan(first, second), bracketed };
}

/** A text with letters and dashes of one form each. */
function plainText(text: string): string {
  return text.normalize("NFKC").replace(/[‐‑–—]/g, "-");
}

/** A pattern for words from a sheet: whatever signs they hold, they mean themselves. */
function literally(words: string): string {
  return words.replace(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

/** Whether the end of a span lacks what its beginning needs of it: `4-March 1958`, `March-1958`. */
function lacksEnd(first: WrittenPoint, second: WrittenPoint): boolean {
  if (second.day !== undefined) return false;
  return first.month === undefined
    ? first.day !== undefined
    : first.year === undefined && second.month === undefined;
}

/** Dates in figures only, year first or, where only one reading is possible, day or month first. */
function readFigures(text: string): WrittenPoint | undefined {
  const yearFirst = text.match(/^(\d{4})([-./ ])(\d{1,2})(?:\2(\d{1,2}))?$/);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst.map(Number);
    if (month! < 1 || month! > 12) return undefined;
    return { year: year!, month: month!, ...(yearFirst[4] ? { day: day! } : {}) };
  }
  const yearLast = text.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/);
  if (!yearLast) return undefined;
  const [, first = 0, second = 0, written = 0] = yearLast.map(Number);
  const year = fullYear(written);
  if ((first > 12 || first === second) && second <= 12) return { year, month: second, day: first };
  if (second > 12 && first <= 12) return { year, month: first, day: second };
  return undefined;
}

/** Two-figure years are of the twentieth century, as in every sheet of the project. */
function fullYear(written: number): number {
  return written < 100 ? 1900 + written : written;
}

function readWords(text: string, phrases: readonly Phrase[]): WrittenPoint[] | undefined {
  const known = new Map(phrases.map(({ word }) => [plainText(word).toLowerCase(), word]));
  const words = [...known.keys()].sort((a, b) => b.length - a.length).map(literally);
  const token = new RegExp(
    String.raw`(?:${words.join("|") || "$^"})(?=[-\s])-?|[a-z]+|\d{4}s\b|\d+|-|[^\s.,]`,
    "giy",
  );
  const points: WrittenPoint[] = [{}];
  let at = 0;
  while (at < text.length) {
    const separator = text.slice(at).match(/^[\s.,]+/);
    if (separator) {
      at += separator[0].length;
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(text)?.[0].toLowerCase();
    if (found === undefined) return undefined;
    at += found.length;
    if (connecting.has(found)) points.push({});
    else if (!addToken(points.at(-1)!, found, known)) return undefined;
  }
  return points.every(saysMore) && points.some(hasFigure) ? points : undefined;
}

/** Whether a point has more than a day of the week, which alone says nothing. */
function saysMore({ weekday: _, ...more }: WrittenPoint): boolean {
  return Object.keys(more).length > 0;
}

function hasFigure(point: WrittenPoint): boolean {
  return (point.year ?? point.decade ?? point.month) !== undefined;
}

/** Adds one word or figure to a point; `false` where it has no meaning there. */
function addToken(
  point: WrittenPoint,
  token: string,
  phrases: ReadonlyMap<string, string>,
): boolean {
  const month = months.get(token);
  if (month !== undefined) return setOnce(point, "month", month);
  if (/^\d{4}s$/.test(token)) return setOnce(point, "decade", Number(token.slice(0, 4)));
  if (/^\d+$/.test(token)) {
    const figure = Number(token);
    if (token.length <= 2 && figure >= 1 && figure <= 31) return setOnce(point, "day", figure);
    const isYear = token.length === 4 || (token.length === 2 && figure > 31);
    return isYear && setOnce(point, "year", fullYear(figure));
  }
  if (token === "before" || token === "after") return setOnce(point, "relation", token);
  const weekday = weekdays.indexOf(token);
  if (weekday >= 0) return setOnce(point, "weekday", weekday);
  const spaced = token.replace(/\s+/g, " ");
  const word = phrases.get(spaced) ?? phrases.get(spaced.replace(/-$/, ""));
  if (word !== undefined) return setOnce(point, "word", word);
  return filling.has(token);
}

function setOnce<Name extends keyof WrittenPoint>(
  point: WrittenPoint,
  name: Name,
  value: WrittenPoint[Name],
): boolean {
  if (point[name] !== undefined) return false;
  point[name] = value;
  return true;
}

/** "winter of 1959-1960" is one winter: the second year says again what the word means. */
function withoutWinterEnd(points: WrittenPoint[], phrases: readonly Phrase[]): WrittenPoint[] {
  const [first, second] = points;
  const crosses = phrases.some(({ word, from, to }) => word === first?.word && from > to);
  const repeats = second?.year !== undefined && second.year === (first?.year ?? 0) + 1 &&
    second.month === undefined;
  return points.length === 2 && crosses && repeats ? [first!] : points;
}

/** Lets each end of a span take what only the other end writes: "10 and 19 December 1964". */
function completeSpan(first: WrittenPoint, second: WrittenPoint): [WrittenPoint, WrittenPoint] {
  const year = second.year ?? first.year;
  const from = { ...first };
  const to = { ...second };
  if (from.day !== undefined) from.month ??= second.month!;
  if (to.day !== undefined) to.month ??= first.month!;
  if (year !== undefined) {
    from.year ??= year;
    to.year ??= year;
  }
  return [from, to];
}
