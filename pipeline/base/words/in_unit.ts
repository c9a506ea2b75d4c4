/**
 * Estimates in the units of their claims.
 *
 * @module
 */
import { brief, fixed } from "./numbers.ts";

/** Places after the point, factor and name by unit of an estimate. */
const units: Readonly<Record<string, readonly [places: number, factor: number, name: string]>> = {
  share: [0, 100, "%"],
  points: [1, 1, " points"],
  "tau-b": [2, 1, ""],
  "difference of shares": [0, 100, " percentage points"],
  place: [2, 1, ""],
  ratio: [2, 1, ""],
};

/** A number in its unit as sentences have it: "46%", "−11.8 points", "23 percentage points". */
export function inUnit(value: number, unit: string): string {
  return `${plainly(value, unit)}${units[unit]![2]}`;
}

/** The least and the greatest of numbers in their unit: "46 to 51%"; one number where both read alike. */
export function rangeInUnit(values: readonly number[], unit: string): string {
  const ends = [Math.min(...values), Math.max(...values)].map((value) => plainly(value, unit));
  return `${[...new Set(ends)].join(" to ")}${units[unit]![2]}`;
}

/** A mark in its unit, without needless places: "10 points", "0.2". */
export function markInUnit(value: number, unit: string): string {
  const [places, factor, name] = units[unit]!;
  return `${brief(factor * value, places)}${name}`;
}

function plainly(value: number, unit: string): string {
  const [places, factor] = units[unit]!;
  return fixed(factor * value, places);
}
