/**
 * Claim: rules that heed intensity name the resulting form more often than rules that heed power.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import { hitsBeyondPower } from "../statistics/rule_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Claim, Test } from "./claim.ts";
import { fewestUnits } from "./marks.ts";

const byRawIntensity = (evidence: Evidence) => hitsBeyondPower(evidence, "utilitarian");

/** The claim and what it is measured by. */
export const intensityNamesForm: Claim = {
  id: "intensity-names-form",
  chapter: "theory",
  claim: "Rules that heed intensity name the resulting form more often than rules that heed power",
  bearing: "for",
  // Both readings of intensity must bear it out.
  tests: [
    testOf("raw intensities", byRawIntensity),
    testOf(
      "intensities normalised by state",
      (evidence) => hitsBeyondPower(evidence, "normalised-utilitarian"),
    ),
  ],
  alternatives: [
    episodesAlike(byRawIntensity),
    measuredBy(
      "forms can win that at least half of the states rank",
      "forms that any state ranks",
      (evidence) => hitsBeyondPower(evidence, "utilitarian", "any"),
    ),
  ],
};

function testOf(intensities: string, statistic: Test["statistic"]): Test {
  return {
    name: intensities,
    criterion: {
      estimate: `share of episodes whose resulting form the utilitarian rule on ${intensities} ` +
        "names, less the mean share of power-weighted plurality and power-weighted Borda; a set " +
        "of n winners counts 1/n",
      unit: "difference of shares",
      over: "episode",
      supportedFrom: 0.1,
      notSupportedUpTo: 0,
      fewest: fewestUnits,
      reason: "With some ten episodes a tenth is one episode more",
    },
    statistic,
  };
}
