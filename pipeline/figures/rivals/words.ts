/**
 * Numbers of the figure of the rivals as readers see them.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import { fixed, signed } from "../../base/words/numbers.ts";
import type { RivalRow } from "./rows.ts";

/** A unit: what a value is multiplied by, how many places it has, what stands behind it. */
interface Shown {
  readonly times: number;
  readonly places: number;
  readonly behind: string;
  /** Whether 0 divides what the unit counts, so that values have a sign. */
  readonly signs: boolean;
}

const shares = { times: 100, places: 0 };
const units: Readonly<Record<string, Shown>> = {
  "share": { ...shares, behind: "%", signs: false },
  "difference of shares": { ...shares, behind: " % points", signs: true },
  "points": { times: 1, places: 0, behind: " points", signs: true },
};
const plain: Shown = { times: 1, places: 2, behind: "", signs: false };

/** A value with its unit. */
export function inUnit(value: number, unit: string): string {
  const { behind } = units[unit] ?? plain;
  return `${bare(value, unit)}${behind}`;
}

/** A value without the name of its unit. */
export function bare(value: number, unit: string): string {
  const { times, places, signs } = units[unit] ?? plain;
  return (signs ? signed : fixed)(times * value, places);
}

/** An estimate in its unit, with its interval where it has one. */
export function estimateText({ estimate, low, high, unit }: RivalRow): string {
  if (estimate === null) return "none";
  const interval = low === null || high === null
    ? ""
    : ` [${bare(low, unit)}, ${bare(high, unit)}]`;
  return `${inUnit(estimate, unit)}${interval}`;
}

/** How many units an estimate has, and how many decide where that is fewer than asked for. */
export function countOf({ units, over, deciding_units: deciding, fewest_units: fewest }: RivalRow) {
  const [what = over, ...more] = over.split(" ");
  const all = counted(units, over, [`${what}s`, ...more].join(" "));
  if (deciding >= fewest) return all;
  return `${all}${deciding === units ? "" : `, ${deciding} decide`}; ${fewest} needed`;
}
