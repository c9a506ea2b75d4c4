/**
 * How unlike two designs are: the general coefficient of Gower 1971, "A General Coefficient of
 * Similarity and Some of Its Properties", Biometrics 27(4), 857–871, as a distance. A feature adds
 * its weight times |difference| / range, and the weights of the features coded in both designs sum
 * to 1. The range is that of the scale, 0 to 2, not of the sample: an organisation more or less
 * leaves the distances of the others as they are.
 *
 * Everything is plain numbers, so that a distance can be measured again and again under other
 * codes: weights depend only on which features are coded, and are made once.
 *
 * @module
 */
import { highestCode } from "./coded_designs.ts";

/**
 * Weight of each feature where dimensions weigh as given: a dimension's weight is shared among its
 * features that are coded in both designs, and a dimension without one gives its weight to the
 * others in proportion. All 0 if nothing is coded in both.
 *
 * @param one code of each feature of a design, or NaN
 * @param other code of each feature of another
 * @param dimensionOf dimension of each feature, counted from 0
 * @param dimensionWeights weight of each dimension; only their ratios count
 */
export function weightsByDimension(
  one: Float64Array,
  other: Float64Array,
  dimensionOf: Int32Array,
  dimensionWeights: Float64Array,
): Float64Array {
  const counts = new Int32Array(dimensionWeights.length);
  for (let feature = 0; feature < one.length; feature++) {
    if (comparable(one, other, feature)) counts[dimensionOf[feature]!]!++;
  }
  const total = dimensionWeights.reduce((sum, weight, at) => counts[at] ? sum + weight : sum, 0);
  return one.map((_, feature) => {
    const dimension = dimensionOf[feature]!;
    return comparable(one, other, feature)
      ? dimensionWeights[dimension]! / total / counts[dimension]!
      : 0;
  });
}

/** Weight of each feature where all that are coded in both designs weigh alike; else 0. */
export function weightsByFeature(one: Float64Array, other: Float64Array): Float64Array {
  let compared = 0;
  for (let feature = 0; feature < one.length; feature++) {
    if (comparable(one, other, feature)) compared++;
  }
  return one.map((_, feature) => comparable(one, other, feature) ? 1 / compared : 0);
}

/**
 * What a feature adds to a distance: its weight times |difference| / 2, and nothing where it weighs
 * nothing. A code that is half a step off adds half a step.
 *
 * @param one code of the feature in a design
 * @param other code of it in another
 */
export function gowerContribution(one: number, other: number, weight: number): number {
  return weight === 0 ? 0 : weight * Math.abs(one - other) / highestCode;
}

/** What each feature adds to the distance of two designs; the sum is the distance. */
export function gowerContributions(
  one: Float64Array,
  other: Float64Array,
  weights: Float64Array,
): Float64Array {
  return weights.map((weight, feature) =>
    gowerContribution(one[feature]!, other[feature]!, weight)
  );
}

/**
 * The distance of two designs, from 0, alike, to 1, opposite on every feature. NaN if no feature
 * has a weight. Nothing is allocated.
 *
 * @param one code of each feature of a design
 * @param other code of each feature of another
 * @param weights weight of each feature: those that either weighing gives, with the sum 1
 */
export function gowerDistance(
  one: Float64Array,
  other: Float64Array,
  weights: Float64Array,
): number {
  let sum = 0;
  let total = 0;
  for (let feature = 0; feature < weights.length; feature++) {
    const weight = weights[feature]!;
    sum += gowerContribution(one[feature]!, other[feature]!, weight);
    total += weight;
  }
  return total === 0 ? NaN : sum;
}

/**
 * The distance of two designs within each dimension: the mean of |difference| / 2 over its features
 * coded in both, NaN where there are none. Their weighted mean is the distance by dimension.
 *
 * @param dimensions number of dimensions
 */
export function distancesWithin(
  one: Float64Array,
  other: Float64Array,
  dimensionOf: Int32Array,
  dimensions: number,
): Float64Array {
  const sums = new Float64Array(dimensions);
  const counts = new Int32Array(dimensions);
  for (let feature = 0; feature < one.length; feature++) {
    if (!comparable(one, other, feature)) continue;
    sums[dimensionOf[feature]!]! += gowerContribution(one[feature]!, other[feature]!, 1);
    counts[dimensionOf[feature]!]!++;
  }
  return sums.map((sum, dimension) => sum / counts[dimension]!);
}

/** Whether a feature is coded in both designs. */
function comparable(one: Float64Array, other: Float64Array, feature: number): boolean {
  return !Number.isNaN(one[feature]!) && !Number.isNaN(other[feature]!);
}
