/**
 * The claims' p-values, read together.
 *
 * @module
 */
import { holmAdjusted } from "../../base/inference/holm.ts";
import type { AdjustedPLine } from "../../tables/derived/findings/adjusted_p.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";

/**
 * Lines in the order of the estimates.
 *
 * @param estimates those of a finding stand together or apart
 */
export function adjustedPLines(estimates: readonly EstimateLine[]): AdjustedPLine[] {
  const findings = [...Map.groupBy(estimates, ({ finding }) => finding)];
  // Math.max is NaN where one test has no p.
  const ps = findings.map(([, of]) => Math.max(...of.map(({ p }) => p ?? NaN)));
  const adjusted = holmAdjusted(ps);
  return findings.map(([finding, of], at): AdjustedPLine => ({
    finding,
    tests: of.length,
    p: ps[at]!,
    adjusted_p: adjusted[at]!,
    direction: of.every(({ direction }) => direction === "above")
      ? "above"
      : of.every(({ direction }) => direction === "below")
      ? "below"
      : "both",
  }));
}
