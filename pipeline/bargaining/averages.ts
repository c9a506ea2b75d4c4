/**
 * Averages of a few openings. None allocates, so that a model may take them millions of times.
 *
 * @module
 */
import { mean } from "../inference/mean.ts";

/**
 * Mean of values with a weight each, `sum(w x) / sum(w)`. Where all weights are 0 it is the plain
 * mean.
 *
 * @param values at least one value
 * @param weights weight of each value, none below 0
 */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    const weight = weights[at]!;
    sum += weight * values[at]!;
    total += weight;
  }
  return total === 0 ? mean(values) : sum / total;
}

/**
 * Mean of values whose weights are the products of two, `sum(v w x) / sum(v w)`. Where all products
 * are 0 it is the plain mean.
 *
 * @param values at least one value
 * @param first first weight of each value, none below 0
 * @param second second weight of each value, none below 0
 */
export function doublyWeightedMean(
  values: Float64Array,
  first: Float64Array,
  second: Float64Array,
): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    const weight = first[at]! * second[at]!;
    sum += weight * values[at]!;
    total += weight;
  }
  return total === 0 ? mean(values) : sum / total;
}

/**
 * Median of at least one value; of an even number, the midpoint of the middle two. It counts for
 * each value how many lie below it instead of sorting: for a handful of values that is as fast, and
 * the values stay as they are.
 */
export function median(values: Float64Array): number {
  const count = values.length;
  const lowerRank = (count - 1) >> 1;
  const upperRank = count >> 1;
  let lower = NaN;
  let upper = NaN;
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    let below = 0;
    let notAbove = 0;
    for (let other = 0; other < count; other++) {
      if (values[other]! < value) below++;
      if (values[other]! <= value) notAbove++;
    }
    if (below <= lowerRank && lowerRank < notAbove) lower = value;
    if (below <= upperRank && upperRank < notAbove) upper = value;
  }
  return (lower + upper) / 2;
}
