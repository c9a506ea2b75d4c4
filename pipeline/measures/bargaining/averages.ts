/**
 * Averages of a few openings. None allocates, so that a model may take them millions of times.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";

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
