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

/** What tau-b is made of. */
export interface PairCounts {
  /** Pairs that both variables order alike less those that they order the other way. */
  score: number;
  /** Pairs that differ in x, and those that differ in y. */
  untiedX: number;
  untiedY: number;
}

/**
 * Kendall's tau-b with the counts that it rests on.
 *
 * @param x one variable, without NaN
 * @param y the other one of the same observations, without NaN
 * @throws {RangeError} if one has more values than the other
 */
export function kendall(x: Float64Array, y: Float64Array): Kendall {
  const counts = pairCounts(x, y);
  const pairs = x.length * (x.length - 1) / 2;
  return {
    tauB: tauOf(counts),
    concordantLessDiscordant: counts.score,
    pairs,
    tiedX: pairs - counts.untiedX,
    tiedY: pairs - counts.untiedY,
  };
}

/**
 * Kendall's tau-b of all pairs, one by one; arguments and errors as of {@linkcode kendall}.
 */
export function tauB(x: Float64Array, y: Float64Array): number {
  return tauOf(pairCounts(x, y));
}

/**
 * Kendall's tau-b: S over the square root of the pairs not tied in x times the pairs not tied in y
 * (Kendall 1945, "The Treatment of Ties in Ranking Problems", Biometrika 33(3)). NaN if a variable
 * is constant, as it is with fewer than two observations.
 */
export function tauOf({ score, untiedX, untiedY }: PairCounts): number {
  // Means of shuffles come with rounding: a rest of it is no untied pair, nor a score over none.
  if (untiedX < 1e-9 || untiedY < 1e-9) return NaN;
  return score / Math.sqrt(untiedX * untiedY);
}

/** Counts every pair once; arguments and errors as of {@linkcode kendall}. */
export function pairCounts(x: Float64Array, y: Float64Array): PairCounts {
  if (x.length !== y.length) {
    throw new RangeError(`${x.length} values have no pairing with ${y.length}`);
  }
  const counts = { score: 0, untiedX: 0, untiedY: 0 };
  for (let place = 1; place < x.length; place++) addPairs(counts, x, y, place, place, 1);
  return counts;
}

/**
 * Adds the pairs that one place forms with the first places of all, or takes them away.
 *
 * @param counts what is counted; it is changed in place
 * @param upTo how many places to pair with; the place's pair with itself ties and adds nothing
 * @param times 1 to add, -1 to take away
 */
export function addPairs(
  counts: PairCounts,
  x: Float64Array,
  y: Float64Array,
  place: number,
  upTo: number,
  times: 1 | -1,
): void {
  const ownX = x[place]!;
  const ownY = y[place]!;
  let score = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let other = 0; other < upTo; other++) {
    const signX = orderOf(ownX, x[other]!);
    const signY = orderOf(ownY, y[other]!);
    score += signX * signY;
    untiedX += signX * signX;
    untiedY += signY * signY;
  }
  counts.score += times * score;
  counts.untiedX += times * untiedX;
  counts.untiedY += times * untiedY;
}

/** 1 where the first is greater, -1 where it is less, 0 where they tie. */
export function orderOf(first: number, second: number): number {
  return first > second ? 1 : first < second ? -1 : 0;
}
