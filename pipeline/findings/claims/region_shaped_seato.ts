/**
 * Claim: on how binding SEATO was to be, some regional member's opening lay nearer to the outcome
 * than the American one.
 *
 * @module
 */
import { regionShapedSeato as stated } from "../criteria/seato.ts";
import { type RegionBy, shapedByRegion } from "../statistics/shaper_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Alternative, Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

/** The claim and what it is measured by. */
export const regionShapedSeato: Claim = {
  ...stated,
  tests: [
    ...underBothReadings(
      stated.criterion,
      (reading) => (evidence) => shapedByRegion(evidence, reading, "own talks"),
    ),
    {
      name: "earliest word, carried back",
      criterion: stated.criterion,
      statistic: (evidence) => shapedByRegion(evidence, "earliest", "carried back"),
    },
  ],
  alternatives: [
    regionBy("the median of its members", "median"),
    regionBy("its members one by one, as a mean", "mean"),
    measuredBy(
      "openings are the earliest words of an issue's own talks",
      "words coded as openings, carried back to where the question was first raised",
      (evidence) => shapedByRegion(evidence, "coded", "carried back"),
    ),
    episodesAlike((evidence) => shapedByRegion(evidence, "earliest", "own talks")),
  ],
};

function regionBy(whom: string, by: RegionBy): Alternative {
  return measuredBy(
    "the nearest member stands for the region",
    `${whom}, so that mere number helps nobody`,
    (evidence) => shapedByRegion(evidence, "earliest", "own talks", by),
  );
}
