/**
 * A design held against each other one.
 *
 * @module
 */
import { type Designs, dimensions, type Organisation } from "./coded_designs.ts";
import { equalWeights } from "./dimension_scores.ts";
import {
  gowerContributions,
  gowerDistance,
  weightsByDimension,
  weightsByFeature,
} from "./gower.ts";

/** A design against another. */
export interface Pair {
  /** The other organisation. */
  readonly other: Organisation;
  /** Gower distance; NaN if no feature is coded in both. */
  readonly distance: number;
  /** What each feature adds to it. */
  readonly contributions: Float64Array;
  /** Features coded in both. */
  readonly features: number;
  /** Dimensions with such a feature. */
  readonly dimensions: number;
}

/**
 * A design against each other one.
 *
 * @param at place of the design
 * @param weighting what weighs alike: each dimension or each feature
 */
export function designPairs(
  { organisations, codes, dimensionOf }: Designs,
  at: number,
  weighting: "dimension" | "feature",
): Pair[] {
  const one = codes[at]!;
  return organisations.flatMap((other, to) => {
    if (to === at) return [];
    const weights = weighting === "feature"
      ? weightsByFeature(one, codes[to]!)
      : weightsByDimension(one, codes[to]!, dimensionOf, equalWeights(dimensions.length));
    const compared = [...weights.keys()].filter((feature) => weights[feature]! > 0);
    return [{
      other,
      distance: gowerDistance(one, codes[to]!, weights),
      contributions: gowerContributions(one, codes[to]!, weights),
      features: compared.length,
      dimensions: new Set(compared.map((feature) => dimensionOf[feature])).size,
    }];
  });
}
