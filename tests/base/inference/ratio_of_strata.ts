/**
 * The rate ratio of strata by what each of their events adds.
 *
 * @module
 */
import { ratioShares, type Stratum } from "../../../pipeline/base/inference/rate_ratio.ts";

/** The ratio; NaN or infinite where no event that was not exposed counts. */
export function ratioOfStrata(strata: readonly Stratum[]): number {
  let numerator = 0;
  let denominator = 0;
  for (const stratum of strata) {
    const shares = ratioShares(stratum);
    numerator += stratum.exposed * shares.numerator;
    denominator += stratum.unexposed * shares.denominator;
  }
  return numerator / denominator;
}
