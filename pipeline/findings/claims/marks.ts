/**
 * Marks that claims of several kinds share, so that no claim has marks of its own making.
 *
 * @module
 */

/** Six is the fewest coin tosses that, all alike, a two-sided test at 5% tells from chance. */
export const fewestUnits = 6;

/** More often than not: three in five against half. */
export const moreOftenThanNot = {
  unit: "share",
  supportedFrom: 0.6,
  notSupportedUpTo: 0.5,
  fewest: fewestUnits,
} as const;
