/**
 * Whether a design lies nearer to the loose pacts than to the yardstick, whatever dimensions weigh.
 *
 * @module
 */
import { type Designs, dimensions } from "./coded_designs.ts";
import { overDimensions } from "./dimension_scores.ts";
import { distancesWithin } from "./gower.ts";
import { forEachWeighting, usualParts } from "./weight_grid.ts";

/** Distances that differ by less are equal. */
const tolerance = 1e-9;

/**
 * Share of the weight vectors of the grid under which a design's mean distance to the loose pacts
 * is smaller than that to the yardstick; an even one counts half. NaN where there is nothing to
 * compare with. The design itself is left out of either group.
 *
 * @param at place of the design
 * @param parts see `forEachWeighting`
 */
export function nearerToLooseShare(
  { organisations, codes, dimensionOf }: Designs,
  at: number,
  parts: number = usualParts,
): number {
  const within = (kind: string) =>
    organisations.flatMap((other, to) => {
      if (to === at || other.kind !== kind) return [];
      const distances = distancesWithin(codes[at]!, codes[to]!, dimensionOf, dimensions.length);
      return distances.every(Number.isNaN) ? [] : [distances];
    });
  const [yardstick, loose] = [within("yardstick"), within("loose")];
  if (yardstick.length === 0 || loose.length === 0) return NaN;
  let nearer = 0;
  let vectors = 0;
  forEachWeighting(dimensions.length, parts, (weights) => {
    const by = meanOver(yardstick, weights) - meanOver(loose, weights);
    nearer += by > tolerance ? 1 : by >= -tolerance ? 0.5 : 0;
    vectors++;
  });
  return nearer / vectors;
}

function meanOver(distances: readonly Float64Array[], weights: Float64Array): number {
  let sum = 0;
  for (const each of distances) sum += overDimensions(each, weights);
  return sum / distances.length;
}
