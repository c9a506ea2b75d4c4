/**
 * Every way to weigh dimensions against each other, on a grid: how a result depends on weights that
 * nobody can know.
 *
 * @module
 */

/**
 * Parts that the weight of the whole is cut into for five dimensions: each of them gets from 1 to
 * 11 fifteenths, which makes C(14, 4) = 1001 weight vectors.
 */
export const usualParts = 15;

/**
 * Visits every interior weight vector of a simplex grid: all ways to share so many parts among the
 * dimensions, at least one part each. There are C(parts - 1, dimensions - 1) of them (a {q, m}
 * simplex lattice, Scheffé 1958, "Experiments with Mixtures", Journal of the Royal Statistical
 * Society B 20(2), without its edge).
 *
 * @param dimensions how many weights a vector has, at least 1
 * @param parts number of parts; fewer than dimensions give no vector
 * @param visit gets the weights, which sum to 1. It is the same array each time, filled anew: read
 * it and do not keep it
 */
export function forEachWeighting(
  dimensions: number,
  parts: number,
  visit: (weights: Float64Array) => void,
): void {
  const weights = new Float64Array(dimensions);
  const share = (dimension: number, left: number) => {
    const waiting = dimensions - 1 - dimension;
    if (waiting === 0) {
      weights[dimension] = left / parts;
      visit(weights);
      return;
    }
    for (let own = 1; own <= left - waiting; own++) {
      weights[dimension] = own / parts;
      share(dimension + 1, left - own);
    }
  };
  if (parts >= dimensions) share(0, parts);
}

/**
 * The same weight vectors one after another in one array, for what is measured over them again and
 * again.
 */
export function weightGrid(dimensions: number, parts: number = usualParts): Float64Array {
  const grid: number[] = [];
  forEachWeighting(dimensions, parts, (weights) => grid.push(...weights));
  return Float64Array.from(grid);
}
