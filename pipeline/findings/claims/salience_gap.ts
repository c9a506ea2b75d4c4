/**
 * Claim: concession rises with how much more the ally cares than the United States.
 *
 * Chance was taken off only after a first estimate; the marks stayed as they were, which makes the
 * upper one harder to reach and the lower one easier.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { salienceGap as stated } from "../criteria/theory.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { tauWithinEpisodes } from "../statistics/by_episode.ts";
import { salienceOrder } from "../statistics/order_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

/**
 * The one choice that was made after a first estimate had been seen: what the first version gives.
 */
const laterChoice = {
  chosen: "what shuffles within episodes give is taken off",
  instead: "it is left in",
} as const;

const statistic = (reading: StandingReading) => (evidence: Evidence, coded: CodedEvidence) =>
  salienceOrder(evidence, reading, coded);

/** The claim and what it is measured by. */
export const salienceGap: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, statistic),
  alternatives: [
    measuredBy(laterChoice.chosen, laterChoice.instead, (evidence, coded) => ({
      ...statistic("earliest")(evidence, coded),
      beyondChance: false,
    })),
    {
      chosen: "all pairs of issues are compared",
      instead: "pairs within an episode only, what chance gives left in",
      estimate: (evidence, coded) =>
        tauWithinEpisodes(statistic("earliest")(evidence, coded), coded),
    },
  ],
};
