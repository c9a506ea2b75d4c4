/**
 * Ways to choose.
 *
 * @module
 */

/** Ways to choose so many of so many, the order apart. */
export function binomial(all: number, chosen: number): number {
  let ways = 1;
  for (let at = 1; at <= Math.min(chosen, all - chosen); at++) {
    // Always a whole number: the product of at neighbours is divisible by at factorial.
    ways = ways * (all + 1 - at) / at;
  }
  return ways;
}
