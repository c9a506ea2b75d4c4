/**
 * Marks that claims of several kinds share, so that no claim has marks of its own making.
 *
 * @module
 */
import type { Marks } from "./criterion.ts";

/** Six is the fewest coin tosses that, all alike, a two-sided test at 5% tells from chance. */
export const fewestUnits = 6;

/** More often than not: three in five against half. */
export const moreOftenThanNot = {
  unit: "share",
  supportedFrom: 0.6,
  contradictedUpTo: 0.5,
  fewest: fewestUnits,
} as const satisfies Marks;

/** Half of all, against a third of them. */
export const halfAgainstAThird = {
  unit: "share",
  supportedFrom: 1 / 2,
  contradictedUpTo: 1 / 3,
  fewest: fewestUnits,
} as const satisfies Marks;

/** Ten points against none: two of the steps in which most cells are coded. */
export const tenPoints = {
  unit: "points",
  supportedFrom: 10,
  contradictedUpTo: 0,
  fewest: fewestUnits,
} as const satisfies Marks;

/** One case in ten against none. */
export const aTenthMore = {
  unit: "difference of shares",
  supportedFrom: 0.1,
  contradictedUpTo: 0,
  fewest: fewestUnits,
} as const satisfies Marks;

/** One case in five against none. */
export const aFifthMore = {
  ...aTenthMore,
  supportedFrom: 0.2,
} as const satisfies Marks;
