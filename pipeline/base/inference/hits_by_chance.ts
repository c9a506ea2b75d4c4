/**
 * How many hits random picks would have, and how likely they have as many as were observed.
 *
 * @module
 */

/** What to expect of random picks. */
export interface HitsByChance {
  /** Mean number of hits. */
  readonly expected: number;
  /** Chance of at least as many hits as observed. */
  readonly p: number;
}

/**
 * The number of hits among independent picks of which each has its own chance follows the
 * Poisson-binomial distribution (Wang 1993, "On the Number of Successes in Independent Trials",
 * Statistica Sinica 3(2)). Its probabilities are computed exactly, one pick after another.
 *
 * @param chances the chance of each pick to be a hit
 * @param observed number of hits; it may be fractional, such as 2.5, and then 3 are as many, but
 * not 2. One that exceeds a whole number by no more than 1e-9 is taken as that number.
 * @throws {RangeError} if a chance is not from 0 to 1
 */
export function hitsByChance(chances: readonly number[], observed: number): HitsByChance {
  // The probability of each number of hits among the picks so far.
  const probabilities = new Float64Array(chances.length + 1);
  probabilities[0] = 1;
  let expected = 0;
  for (const [at, chance] of chances.entries()) {
    if (!(chance >= 0 && chance <= 1)) throw new RangeError(`${chance} is no chance`);
    expected += chance;
    for (let hits = at + 1; hits > 0; hits--) {
      probabilities[hits] = probabilities[hits]! * (1 - chance) + probabilities[hits - 1]! * chance;
    }
    probabilities[0]! *= 1 - chance;
  }
  return { expected, p: upperTail(probabilities, Math.ceil(observed - 1e-9)) };
}

/** Chance of at least so many hits. */
function upperTail(probabilities: Float64Array, least: number): number {
  if (least <= 0) return 1;
  let sum = 0;
  // From the far end, where probabilities are mostly least, so that rounding loses little.
  for (let hits = probabilities.length - 1; hits >= least; hits--) sum += probabilities[hits]!;
  return Math.min(1, sum);
}
