/**
 * The mean of a sample.
 *
 * @module
 */

/** The arithmetic mean; NaN if there are no values. */
export function mean(values: readonly number[] | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}
