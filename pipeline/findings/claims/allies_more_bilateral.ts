/**
 * Claim: the allies leaned more towards a bilateral tie than the United States did.
 *
 * @module
 */
import { stretchedFormGap } from "../../measures/social_choice/form_gap.ts";
import type { WiderReading } from "../../measures/social_choice/breadths.ts";
import { alliesMoreBilateral as stated } from "../criteria/premise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { leanDifference } from "../statistics/premise_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";

/** Both readings of what is wider must bear it out. */
const readings: readonly WiderReading[] = ["trilateral counted as wider", "trilateral left out"];

/** The claim and what it is measured by. */
export const alliesMoreBilateral: Claim = {
  ...stated,
  tests: readings.map((reading) => ({
    name: reading,
    criterion: stated.criterion,
    statistic: (evidence: Evidence) => leanDifference(evidence, { reading }),
  })),
  alternatives: [
    measuredBy(
      "intensities are compared in points",
      "each ballot on a scale of its own, from its worst form to its best",
      (evidence) => leanDifference(evidence, { gapOf: stretchedFormGap }),
    ),
    measuredBy(
      "allies of all regions count",
      "those of the Asia-Pacific only",
      (evidence) => leanDifference(evidence, { counts: ({ region }) => region === "asia-pacific" }),
    ),
    measuredBy(
      "allies with and without a treaty count",
      "only allies that had no treaty with the United States when the negotiation opened",
      (evidence) => leanDifference(evidence, { counts: ({ hadTreaty }) => !hadTreaty }),
    ),
    episodesAlike((evidence) => leanDifference(evidence)),
  ],
};
