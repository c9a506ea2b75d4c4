/**
 * Claim: the model in which the United States imposes its opening does worse than the Nash bargain.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { imposedAgainstNash as stated } from "../criteria/theory.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { nashSlope } from "../../measures/bargaining/nash.ts";
import { imposedLess, modelOf } from "../statistics/model_statistics.ts";
import { episodesAlike } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading) => (evidence: Evidence) =>
  imposedLess(evidence, reading, modelOf("nash"), { slope: nashSlope });

/** The claim and what it is measured by. */
export const imposedAgainstNash: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, statistic),
  alternatives: [episodesAlike(statistic("earliest"))],
};
