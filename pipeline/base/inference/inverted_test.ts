/**
 * Intervals by inverting a test: the marks that the test would not reject.
 *
 * A rearrangement of the data (signs of clusters flipped, labels exchanged) speaks against a mark if
 * it lies at least as far from it as the data do. For the statistics of this package the marks
 * against which it so speaks form one closed range that holds the estimate, whatever the
 * rearrangement; hence p falls steadily to both sides of the estimate, and the marks with p above a
 * level form one interval (Garthwaite 1996, "Confidence Intervals from Randomization Tests",
 * Biometrics 52(4), inverts the same tests by search).
 *
 * @module
 */

/** The marks from which a rearrangement lies at least as far as the data; infinite without an end. */
export interface ExtremeRange {
  readonly from: number;
  readonly to: number;
}

/** All marks. */
export const everyMark: ExtremeRange = { from: -Infinity, to: Infinity };

/** Difference up to which two marks count as one, for sums of fractions miss by their last digit. */
const tolerance = 1e-9;

/** Share of the rearrangements that lie at least as far from a mark as the data. */
export function pAt(rearrangements: readonly ExtremeRange[], mark: number): number {
  const far = rearrangements.filter(({ from, to }) =>
    from - tolerance <= mark && mark <= to + tolerance
  );
  return far.length / rearrangements.length;
}

/**
 * The marks whose p is above a level, as the ends of one interval; infinite where so few
 * rearrangements reject none.
 *
 * @param rearrangements all of them, or those drawn, the data as they are among them
 * @param level share of rearrangements up to which a mark is rejected
 */
export function invertedInterval(
  rearrangements: readonly ExtremeRange[],
  level: number = 0.05,
): { readonly low: number; readonly high: number } {
  const rejecting = Math.floor(level * rearrangements.length + tolerance);
  const from = Float64Array.from(rearrangements, ({ from }) => from).sort();
  const to = Float64Array.from(rearrangements, ({ to }) => to).sort();
  return { low: from[rejecting] ?? NaN, high: to[to.length - 1 - rejecting] ?? NaN };
}
