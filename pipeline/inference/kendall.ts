/**
 * Kendall's rank correlation of two variables that may have ties.
 *
 * @module
 */

/** What is counted of the pairs of observations. */
export interface Kendall {
  /** Rank correlation from -1 to 1, corrected for ties; NaN if a variable is constant. */
  readonly tauB: number;
  /** Pairs ordered alike by both variables less those ordered the other way (Kendall's S). */
  readonly concordantLessDiscordant: number;
  /** All pairs of observations. */
  readonly pairs: number;
  /** Pairs with the same x, whether or not they have the same y. */
  readonly tiedX: number;
  /** Pairs with the same y, whether or not they have the same x. */
  readonly tiedY: number;
}

/**
 * Kendall's tau-b with the counts that it rests on.
 *
 * @param x one variable, without NaN
 * @param y the other one of the same observations, without NaN
 */
export function kendall(x: Float64Array, y: Float64Array): Kendall {
  const pairs = x.length * (x.length - 1) / 2;
  return {
    tauB: tauB(x, y),
    concordantLessDiscordant: agreement(x, y),
    pairs,
    tiedX: pairs - agreement(x, x),
    tiedY: pairs - agreement(y, y),
  };
}

/**
 * Kendall's tau-b: S over the square root of the pairs not tied in x times the pairs not tied in y
 * (Kendall 1945, "The Treatment of Ties in Ranking Problems", Biometrika 33(3)). NaN if a variable
 * is constant, as it is with fewer than two observations. It allocates nothing and looks at every
 * pair.
 *
 * @param x one variable, without NaN
 * @param y the other one of the same observations, without NaN
 * @throws {RangeError} if one has more values than the other
 */
export function tauB(x: Float64Array, y: Float64Array): number {
  if (x.length !== y.length) {
    throw new RangeError(`${x.length} values have no pairing with ${y.length}`);
  }
  let score = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let first = 1; first < x.length; first++) {
    const firstX = x[first]!;
    const firstY = y[first]!;
    for (let second = 0; second < first; second++) {
      const signX = orderOf(firstX, x[second]!);
      const signY = orderOf(firstY, y[second]!);
      score += signX * signY;
      untiedX += signX * signX;
      untiedY += signY * signY;
    }
  }
  return score / Math.sqrt(untiedX * untiedY);
}

/** Pairs that two variables order alike less those that they order the other way. */
function agreement(x: Float64Array, y: Float64Array): number {
  let score = 0;
  for (let first = 1; first < x.length; first++) {
    for (let second = 0; second < first; second++) {
      score += orderOf(x[first]!, x[second]!) * orderOf(y[first]!, y[second]!);
    }
  }
  return score;
}

function orderOf(first: number, second: number): number {
  return first > second ? 1 : first < second ? -1 : 0;
}
