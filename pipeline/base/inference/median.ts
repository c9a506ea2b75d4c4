/**
 * The median and other quantiles of a sample.
 *
 * @module
 */

/**
 * The middle value, or the mean of the middle two; NaN if there are none.
 *
 * @param values in any order; they are left as they are
 */
export function median(values: readonly number[] | Float64Array): number {
  if (values.length === 0) return NaN;
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/**
 * The median of a few values, as {@linkcode median} would give it. It allocates nothing, so that
 * thousands of codings may ask for it again.
 *
 * @param places which of the values count, few, for their ranks are counted; all unless given
 */
export function medianOfFew(values: Float64Array, places?: readonly number[]): number {
  const count = places?.length ?? values.length;
  if (count === 0) return NaN;
  const first = values[places ? places[0]! : 0]!;
  if (count === 1) return first;
  if (count === 2) return (first + values[places ? places[1]! : 1]!) / 2;
  return count === 3 ? medianOfThree(values, places) : medianByRank(values, count, places);
}

function medianOfThree(values: Float64Array, places?: readonly number[]): number {
  const first = values[places ? places[0]! : 0]!;
  const second = values[places ? places[1]! : 1]!;
  const third = values[places ? places[2]! : 2]!;
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
}

/** The median of four values or more: counting ranks needs no sorted copy. */
function medianByRank(values: Float64Array, count: number, places?: readonly number[]): number {
  const lowerRank = (count - 1) >> 1;
  const upperRank = count >> 1;
  let lower = NaN;
  let upper = NaN;
  for (let at = 0; at < count; at++) {
    const value = values[places ? places[at]! : at]!;
    let below = 0;
    let notAbove = 0;
    for (let other = 0; other < count; other++) {
      const compared = values[places ? places[other]! : other]!;
      if (compared < value) below++;
      if (compared <= value) notAbove++;
    }
    if (below <= lowerRank && lowerRank < notAbove) lower = value;
    if (below <= upperRank && upperRank < notAbove) upper = value;
  }
  return (lower + upper) / 2;
}

/**
 * The value below which a share of the sample lies, interpolated linearly between the two values
 * next to the place (n - 1) x share, counted from 0: type 7 of Hyndman and Fan 1996, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50(4), which is what R and NumPy do
 * unless told otherwise. NaN if there are no values.
 *
 * @param sorted in ascending order
 * @param share from 0 to 1
 * @throws {RangeError} if the share lies outside
 */
export function quantile(sorted: readonly number[] | Float64Array, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is from 0 to 1, not ${share}`);
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * share;
  const at = Math.floor(place);
  const below = sorted[at]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - at) * (above - below);
}
