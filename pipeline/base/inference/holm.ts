/**
 * P-values of several tests, adjusted so that they may be read together.
 *
 * @module
 */

/**
 * Holm's adjustment: where the adjusted p of every test at or below a level is taken for a finding,
 * the chance of one false finding or more among all tests is at most that level, however the tests
 * hang together. The smallest of `m` is taken `m` times, the next `m - 1` times, and so on, none
 * below one before it and none above 1 (Holm 1979, "A Simple Sequentially Rejective Multiple Test
 * Procedure", Scandinavian Journal of Statistics 6(2)).
 *
 * @param ps one a test, 0 to 1; NaN of what was not tested, which stays so and counts for nothing
 */
export function holmAdjusted(ps: readonly number[]): number[] {
  const tested = [...ps.keys()].filter((at) => !Number.isNaN(ps[at]!))
    .sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = ps.map(() => NaN);
  let least = 0;
  for (const [rank, at] of tested.entries()) {
    least = Math.max(least, Math.min(1, (tested.length - rank) * ps[at]!));
    adjusted[at] = least;
  }
  return adjusted;
}
