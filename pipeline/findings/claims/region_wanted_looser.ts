/**
 * Claim: regional members wanted a looser SEATO than the United States did.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { regionWantedLooser as stated } from "../criteria/seato.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { openedLooser } from "../statistics/binding_statistics.ts";
import { episodesAlike, measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading) => (evidence: Evidence) =>
  openedLooser(evidence, reading);

/** The claim and what it is measured by. */
export const regionWantedLooser: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, statistic),
  alternatives: [
    measuredBy(
      "openings count as apart from ten points",
      "from one point",
      (evidence) => openedLooser(evidence, "earliest", 1),
    ),
    episodesAlike(statistic("earliest")),
  ],
};
