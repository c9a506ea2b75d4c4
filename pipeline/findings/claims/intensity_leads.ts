/**
 * What the claims are measured by that rules with intensity lead over rules of order alone.
 *
 * @module
 */
import type { Criterion } from "../criteria/criterion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { leadOfIntensity, type LeadOptions } from "../statistics/rule_statistics.ts";
import { familiesAlike, measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/**
 * Test and alternatives of such a claim.
 *
 * @param weighs how the rules of both kinds weigh states
 */
export function leadsAt(
  criterion: Criterion,
  weighs: Parameters<typeof leadOfIntensity>[1],
): Pick<Claim, "tests" | "alternatives"> {
  const statistic = (options?: LeadOptions) => (evidence: Evidence) =>
    leadOfIntensity(evidence, weighs, options);
  const bothIntensities = "rules on intensities as coded and stretched by state both count";
  return {
    tests: [{ name: "", criterion, statistic: statistic() }],
    alternatives: [
      measuredBy(
        "forms can win that at least half of the states rank",
        "forms can win that any state ranks",
        statistic({ canWin: "any" }),
      ),
      measuredBy(
        bothIntensities,
        "rules on intensities as coded alone count",
        statistic({ intensities: "raw" }),
      ),
      measuredBy(
        bothIntensities,
        "rules on intensities stretched by state alone count",
        statistic({ intensities: "normalised" }),
      ),
      familiesAlike(statistic()),
    ],
  };
}
