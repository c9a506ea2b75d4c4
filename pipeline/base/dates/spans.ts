/**
 * The years that the package looks at, and what is in force at the end of each.
 *
 * @module
 */
import { afterAllDays, beforeAllDays, dayBounds } from "./edtf.ts";

/** First year of every yearly summary: the end of the Second World War. */
export const firstYear = 1945;

/** Last year of every yearly summary: the last one that the sheets cover whole. */
export const lastYear = 2025;

/** All years of a yearly summary, in order. */
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, index) => firstYear + index,
);

/** Years whose networks are drawn: the founding, the fall of Saigon, after the cold war, today. */
export const drawnYears: readonly number[] = [1955, 1975, 2000, lastYear];

/** First and last days on which something may have begun and ended, as `YYYY-MM-DD`. */
export interface Span {
  readonly startEarliest: string;
  readonly startLatest: string;
  /** `undefined` where it has not ended. */
  readonly endEarliest: string | undefined;
  readonly endLatest: string | undefined;
}

/**
 * The span between two EDTF dates. An unknown start may lie anywhere; an unknown end (`hasEnded`
 * without a date) anywhere after the start.
 *
 * @param start EDTF, or `null` where it is not known
 * @param end EDTF, or `null` where it is not known or there is none
 * @param hasEnded whether it has ended at all
 */
export function spanOf(start: string | null, end: string | null, hasEnded: boolean): Span {
  const began = dayBounds(start ?? "");
  const ended = dayBounds(end ?? "");
  const startEarliest = began.earliest ?? beforeAllDays;
  const startLatest = began.latest ?? afterAllDays;
  return {
    startEarliest,
    startLatest,
    endEarliest: hasEnded ? ended.earliest ?? startEarliest : undefined,
    endLatest: hasEnded ? ended.latest ?? afterAllDays : undefined,
  };
}

/** Whether something is surely, possibly or not in force on 31 December of a year. */
export function inForceAtEnd(span: Span, year: number): "surely" | "possibly" | "no" {
  const day = `${year}-12-31`;
  if (span.startEarliest > day) return "no";
  if (span.endLatest !== undefined && span.endLatest <= day) return "no";
  const surelyBegun = span.startLatest <= day;
  const surelyLasts = span.endEarliest === undefined || span.endEarliest > day;
  return surelyBegun && surelyLasts ? "surely" : "possibly";
}
