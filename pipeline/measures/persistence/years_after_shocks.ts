/**
 * The years after shocks, and the others.
 *
 * @module
 */

/**
 * Where a year stands: after a shock, elsewhere, or the year of a shock itself, part of which lies
 * on either side.
 */
export type YearStand = "after" | "other" | "shock";

/** What counts as after a shock. */
export interface ShockWindow {
  /** How many years after that of the shock. */
  readonly years: number;
  /** Whether the year of the shock is one more of them. */
  readonly ofShock: boolean;
}

/**
 * Where a year stands. Windows that overlap are one: a year is after a shock if it is so of any,
 * the year of a later shock too.
 *
 * @param shocks years of the shocks, in any order
 */
export function standOf(
  year: number,
  shocks: readonly number[],
  { years, ofShock }: ShockWindow,
): YearStand {
  const since = shocks.map((shock) => year - shock);
  if (since.some((offset) => offset >= (ofShock ? 0 : 1) && offset <= years)) return "after";
  return since.includes(0) ? "shock" : "other";
}

/** Years since the last shock before or in a year; `undefined` where there was none. */
export function sinceShock(year: number, shocks: readonly number[]): number | undefined {
  const since = shocks.map((shock) => year - shock).filter((offset) => offset >= 0);
  return since.length === 0 ? undefined : Math.min(...since);
}
