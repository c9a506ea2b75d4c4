/**
 * Choices made otherwise that claims of several kinds share.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { meanOfClusters, meanOfEpisodes } from "../statistics/by_episode.ts";
import { estimatorOf } from "../statistics/estimator.ts";
import type { ContrastStatistic, Statistic, SumStatistic } from "../statistics/statistic.ts";
import type { Alternative } from "./claim.ts";

/** What a statistic of a claim is made from. */
type Make<Of extends Statistic> = (evidence: Evidence, coded: CodedEvidence) => Of;

/**
 * The choice under which a claim would be measured by another statistic.
 *
 * @param part name of the test that it would be measured by; the first without it
 */
export function measuredBy(
  chosen: string,
  instead: string,
  statistic: Make<Statistic>,
  part?: string,
): Alternative {
  return {
    chosen,
    instead,
    ...(part === undefined ? {} : { part }),
    estimate: (evidence, coded) => estimatorOf(statistic(evidence, coded))(coded),
  };
}

/** What counts alike, and what instead. */
const episodesInsteadOfIssues = {
  chosen: "every issue or ballot counts alike",
  instead: "every episode counts alike",
} as const;

/** The choice that lets every episode count alike, of a sum whose units belong to episodes. */
export function episodesAlike(statistic: Make<SumStatistic>): Alternative {
  return {
    ...episodesInsteadOfIssues,
    estimate: (evidence, coded) => meanOfEpisodes(statistic(evidence, coded), coded),
  };
}

/** The same of a difference: every episode counts alike in either mean. */
export function episodesAlikeInBoth(statistic: Make<ContrastStatistic>): Alternative {
  return {
    ...episodesInsteadOfIssues,
    estimate: (evidence, coded) => {
      const { first, second } = statistic(evidence, coded);
      const [one, other] = [meanOfEpisodes(first, coded), meanOfEpisodes(second, coded)];
      return {
        estimate: one.estimate - other.estimate,
        units: one.units + other.units,
        deciding: Math.min(one.units, other.units),
        weight: one.weight + other.weight,
      };
    },
  };
}

/** The choice that lets every family of disputes count alike, of a sum whose clusters they are. */
export function familiesAlike(statistic: Make<SumStatistic>): Alternative {
  return {
    chosen: "every negotiation counts alike",
    instead: "every family of disputes counts alike",
    estimate: (evidence, coded) => meanOfClusters(statistic(evidence, coded), coded),
  };
}
