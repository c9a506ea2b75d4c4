/**
 * Claim: with states weighed by their power, rules that heed intensity name the result more often
 * than rules of order alone.
 *
 * @module
 */
import { intensityAtPowerWeights as stated } from "../criteria/theory.ts";
import { leadOfIntensity } from "../statistics/rule_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { leadsAt } from "./intensity_leads.ts";

const leads = leadsAt(stated.criterion, "by power");

/** The claim and what it is measured by. */
export const intensityAtPowerWeights: Claim = {
  ...stated,
  ...leads,
  alternatives: [
    ...leads.alternatives,
    measuredBy(
      "the choice of the most powerful state alone is no rule of either kind",
      "it is one of the rules of order",
      (evidence) => leadOfIntensity(evidence, "by power", { withStrongest: true }),
    ),
  ],
};
