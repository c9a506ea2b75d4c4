/**
 * What the data say of a claim, by its marks alone.
 *
 * @module
 */
import type { Attainable } from "../statistics/statistic.ts";
import type { Marks } from "../criteria/criterion.ts";

/** All verdicts, from the best for a claim. */
export const verdicts = ["supported", "between", "contradicted", "cannot tell"] as const;

/**
 * What the data say of a claim. `cannot tell` stands where they are too few, or where no data of
 * this size could have reached both marks: then a verdict would be none.
 */
export type Verdict = typeof verdicts[number];

/** Difference up to which an estimate counts as equal to a mark. */
export const tolerance = 1e-9;

/**
 * The verdict on one estimate.
 *
 * @param deciding units that are held against the fewest that the criterion asks for
 * @param attainable smallest and largest estimate that could have come out
 */
export function verdictOf(
  estimate: number,
  deciding: number,
  { supportedFrom, contradictedUpTo, fewest }: Marks,
  [smallest, largest]: Attainable = [-Infinity, Infinity],
): Verdict {
  const tells = deciding >= fewest && !Number.isNaN(estimate) &&
    largest >= supportedFrom - tolerance && smallest <= contradictedUpTo + tolerance;
  if (!tells) return "cannot tell";
  // Sums of many fractions miss a mark by their last digit.
  if (estimate >= supportedFrom - tolerance) return "supported";
  if (estimate <= contradictedUpTo + tolerance) return "contradicted";
  return "between";
}

/**
 * The verdict on a claim that several estimates must bear out: what all say; nothing can be told
 * where one cannot tell; else between.
 */
export function joint(of: readonly Verdict[]): Verdict {
  const [first = "cannot tell"] = of;
  if (of.every((other) => other === first)) return first;
  return of.includes("cannot tell") ? "cannot tell" : "between";
}
