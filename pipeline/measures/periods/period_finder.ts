/**
 * In which period a negotiation began.
 *
 * @module
 */
import { beforeAllDays, dayBounds, earliestDay } from "../../base/dates/edtf.ts";
import { byText } from "../../base/words/order.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** A row of the clean table of periods. */
export type Period = CleanRows["periods"][number];

/** The periods in the order of time. */
export function periodsInOrder(rows: readonly Period[]): Period[] {
  return [...rows].sort((a, b) => byText(firstDay(a), firstDay(b)));
}

/**
 * Makes the finder of the period in which a date begins.
 *
 * @param rows periods that leave no day out, as the rule of their table has it
 * @returns the period of an EDTF date, by its first day
 * @throws {RangeError} on a date whose beginning is open
 */
export function periodFinder(rows: readonly Period[]): (date: string) => Period {
  const fromLatest = periodsInOrder(rows).reverse();
  return (date) => {
    const day = earliestDay(date);
    const period = day && fromLatest.find((each) => firstDay(each) <= day);
    if (!period) throw new RangeError(`Cannot find a period: ${date || "no date"} begins in none`);
    return period;
  };
}

function firstDay({ from }: Period): string {
  return dayBounds(from ?? "").earliest ?? beforeAllDays;
}
