/**
 * Numbers of the figure of the rivals as readers see them.
 *
 * @module
 */
import { fixed, signed } from "../../base/words/numbers.ts";
import { countOf, percentagePoints } from "../../base/words/units.ts";
import type { RivalRow } from "./rows.ts";

/** By unit what a value is multiplied by, its places, what stands behind it, and how it is shown. */
const units: Readonly<Record<string, readonly [number, number, string, typeof fixed]>> = {
  "share": [100, 0, "%", fixed],
  // 0 divides what these count, so that values have a sign.
  "difference of shares": [100, 0, ` ${percentagePoints}`, signed],
  "points": [1, 0, " points", signed],
};
const plain = [1, 2, "", fixed] as const;

/** A value with its unit. */
export function inUnit(value: number, unit: string): string {
  const [, , behind] = units[unit] ?? plain;
  return `${bare(value, unit)}${behind}`;
}

/** A value without the name of its unit. */
export function bare(value: number, unit: string): string {
  const [times, places, , shown] = units[unit] ?? plain;
  return shown(times * value, places);
}

/** An estimate in its unit, with its interval where it has one. */
export function estimateText({ estimate, low, high, unit }: RivalRow): string {
  if (estimate === null) return "none";
  const value = inUnit(estimate, unit);
  return low === null || high === null
    ? value
    : `${value} [${bare(low, unit)}, ${bare(high, unit)}]`;
}

/** How many units an estimate has, and how many decide where that is fewer than asked for. */
export function unitsText({ units, over, deciding_units, fewest_units }: RivalRow): string {
  const all = countOf(units, over);
  if (deciding_units >= fewest_units) return all;
  const deciding = deciding_units === units ? "" : `, ${deciding_units} decide`;
  return `${all}${deciding}; ${fewest_units} needed`;
}
