/**
 * Ranks with ties halfway.
 *
 * @module
 */

/**
 * Rank of a value among some: how many lie below it, and half of those that equal it, itself among
 * them, as a share of all. It lies between 0 and 1; of a value alone it says nothing and is a half.
 *
 * @param values at least one
 * @param at place of the value
 */
export function midRank(values: Float64Array, at: number): number {
  let below = 0;
  for (let other = 0; other < values.length; other++) {
    if (values[other]! < values[at]!) below += 1;
    else if (values[other] === values[at]) below += 0.5;
  }
  return below / values.length;
}
