/**
 * How many samples and shuffles are drawn, and from which seed.
 *
 * @module
 */

/** Samples drawn for an interval. */
export const resamples = 2000;

/** Shuffles drawn: p is then at least one in a thousand. */
export const shuffles = 999;

/** Seed of the samples and shuffles: any number; results hold for others too. */
export const resamplingSeed = 1951;
