/**
 * How much of an organisation a design makes, dimension by dimension. Each dimension weighs alike
 * whatever the number of its features: coders found nine features of delegation and one of exit,
 * and that says how finely a dimension was looked at, not how much it matters.
 *
 * @module
 */
import { highestCode } from "./coded_designs.ts";

/**
 * Score of a design on each dimension, 0 to 1: the mean of its codes over the highest code.
 * Features without a code are left out; a dimension without a coded feature has NaN.
 *
 * @param codes code of each feature, 0 to 2 or NaN
 * @param dimensionOf dimension of each feature, counted from 0
 * @param dimensions number of dimensions
 */
export function dimensionScores(
  codes: Float64Array,
  dimensionOf: Int32Array,
  dimensions: number,
): Float64Array {
  const sums = new Float64Array(dimensions);
  const counts = new Int32Array(dimensions);
  for (let feature = 0; feature < codes.length; feature++) {
    const code = codes[feature]!;
    if (Number.isNaN(code)) continue;
    sums[dimensionOf[feature]!]! += code / highestCode;
    counts[dimensionOf[feature]!]!++;
  }
  return sums.map((sum, dimension) => sum / counts[dimension]!);
}

/** The same weight for each dimension; they sum to 1. */
export function equalWeights(dimensions: number): Float64Array {
  return new Float64Array(dimensions).fill(1 / dimensions);
}

/**
 * The weighted mean of values of dimensions, over those that have one; NaN if none has, or if those
 * that have one weigh nothing.
 *
 * @param values value of each dimension or NaN
 * @param weights weight of each dimension; only their ratios count
 */
export function overDimensions(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let dimension = 0; dimension < values.length; dimension++) {
    const value = values[dimension]!;
    if (Number.isNaN(value)) continue;
    sum += weights[dimension]! * value;
    total += weights[dimension]!;
  }
  return sum / total;
}
