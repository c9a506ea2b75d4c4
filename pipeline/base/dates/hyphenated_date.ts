/**
 * Dates with hyphens between their parts, as spreadsheets write them.
 *
 * @module
 */
import { monthNames, namesOfMonth } from "./months.ts";

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((_, at) =>
    namesOfMonth(at + 1).map((name) => [name.toLowerCase(), at + 1] as const)
  ),
);

/** A day, or a month, with hyphens between the parts. */
export interface HyphenatedDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * A date such as `1-Jun-1959` or `Jun-1959`, whose year is written in full.
 *
 * @example
 * ```ts
 * import { readHyphenated } from "./hyphenated_date.ts";
 * readHyphenated("1-Jun-1959"); // { year: 1959, month: 6, day: 1 }
 * readHyphenated("4-Mar-58"); // undefined
 * ```
 */
export function readHyphenated(text: string): HyphenatedDate | undefined {
  const [, day, name = "", year] = text.match(/^(?:(\d{1,2})-)?([a-z]+)-(\d{4})$/i) ?? [];
  const month = months.get(name.toLowerCase());
  if (month === undefined) return undefined;
  return { year: Number(year), month, ...(day === undefined ? {} : { day: Number(day) }) };
}

/**
 * Whether a text is what spreadsheets make of a date that they take for one: `4-Mar-58`, `4-Mar`,
 * `Mar-58`. What the source prints is lost, and it may have been another date.
 */
export function looksRewritten(text: string): boolean {
  const [, name] = text.match(/^(?:\d{1,2}-([a-z]+)(?:-\d{2})?|([a-z]+)-\d{2})$/i)
    ?.filter((part) => part !== undefined) ?? [];
  return name !== undefined && months.has(name.toLowerCase());
}
