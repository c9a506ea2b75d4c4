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
