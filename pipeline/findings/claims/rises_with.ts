/**
 * Claims that concession rises with another quantity.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { tauWithinEpisodes } from "../statistics/by_episode.ts";
import type { OrderStatistic } from "../statistics/statistic.ts";
import { measuredBy } from "./alternatives.ts";
import type { Measurement } from "./claim.ts";
import { fewestUnits } from "./marks.ts";

/**
 * The one choice that was made after a first estimate had been seen: what the first version gives.
 */
export const laterChoice = {
  chosen: "what shuffles within episodes give is taken off",
  instead: "it is left in",
} as const;

/**
 * What such a claim is measured by. Chance was taken off only after a first estimate had shown that
 * the openings which nearness and the outside option share give some 0.2 by themselves; the marks
 * stayed as they were, which makes the upper one harder to reach and the lower one easier.
 *
 * @param quantity what the quantity is called in a sentence
 */
export function risesWith(
  quantity: string,
  statistic: (evidence: Evidence, coded: CodedEvidence) => OrderStatistic,
): Measurement {
  return {
    tests: [{
      name: "",
      criterion: {
        estimate: `Kendall's tau-b of ${quantity} with nearness to the ally, beyond what ` +
          "shuffling it within episodes gives",
        unit: "tau-b",
        over: "issue",
        supportedFrom: 0.2,
        notSupportedUpTo: 0,
        fewest: fewestUnits,
        reason: "Of tau-b itself 0.2 is three in five untied pairs in the same order, the mark " +
          "of the other claims. What shuffles give was taken off after a first estimate, and the " +
          "mark was left",
      },
      statistic,
    }],
    alternatives: [
      measuredBy(laterChoice.chosen, laterChoice.instead, (evidence, coded) => ({
        ...statistic(evidence, coded),
        beyondChance: false,
      })),
      {
        chosen: "all pairs of issues are compared",
        instead: "pairs within an episode only, what chance gives left in",
        estimate: (evidence, coded) => tauWithinEpisodes(statistic(evidence, coded), coded),
      },
    ],
  };
}
