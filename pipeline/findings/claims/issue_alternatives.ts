/**
 * Choices made otherwise that claims on contested issues share.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import { carriedBack } from "../statistics/carried_back.ts";
import { contestedFrom, type IssueChoice, type Sides } from "../statistics/contested_issues.ts";
import type { ContrastStatistic, Statistic, SumStatistic } from "../statistics/statistic.ts";
import { episodesAlike, episodesAlikeInBoth, measuredBy } from "./alternatives.ts";
import type { Alternative } from "./claim.ts";

/** Makes a statistic over contested issues under a choice of them. */
export type OverIssues<Of extends Statistic> = (
  choice: IssueChoice,
) => (evidence: Evidence) => Of;

/** Distances from which issues would count as contested instead. */
export const otherThresholds = [5, 20];

/** Outcomes between the two openings, or at one of them. */
export function isInside({ outcome, hub, ally }: Sides): boolean {
  return (outcome - hub) * (outcome - ally) <= 0;
}

/** What other choices of contested issues give a mean over them, openings by earliest word. */
export function otherMeans(statistic: OverIssues<SumStatistic>): Alternative[] {
  return [...otherIssues(statistic), episodesAlike(statistic({}))];
}

/** The same of a difference of two means. */
export function otherContrasts(statistic: OverIssues<ContrastStatistic>): Alternative[] {
  return [...otherIssues(statistic), episodesAlikeInBoth(statistic({}))];
}

function otherIssues(statistic: OverIssues<Statistic>): Alternative[] {
  return [
    ...otherThresholds.map((from) =>
      measuredBy(
        `issues are contested from ${contestedFrom} points between the openings`,
        `from ${from} points`,
        statistic({ from }),
      )
    ),
    measuredBy(
      "outcomes count wherever they lie",
      "only those between the two openings",
      statistic({ counts: isInside }),
    ),
    measuredBy(
      "openings are those of the negotiation itself",
      "carried back to the one in which the question was first raised",
      (evidence) => statistic({ sidesAt: carriedBack(evidence, "earliest") })(evidence),
    ),
  ];
}
