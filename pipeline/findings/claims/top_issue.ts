/**
 * Claim: an ally got its way more often on the issue that it cared about most than on its others.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { topIssue as stated } from "../criteria/theory.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { contestedFrom } from "../statistics/contested_issues.ts";
import { meanOfStrata } from "../statistics/by_episode.ts";
import { topIssueContrast } from "../statistics/top_issue.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading, threshold = contestedFrom) => (evidence: Evidence) =>
  topIssueContrast(evidence, reading, threshold);

/** The claim and what it is measured by. */
export const topIssue: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
  alternatives: [
    ...[5, 20].map((threshold) =>
      measuredBy(
        `issues are contested from ${contestedFrom} points between the openings`,
        `from ${threshold} points`,
        statistic("earliest", threshold),
      )
    ),
    {
      chosen: "every issue of an ally counts alike",
      instead: "every ally and negotiation counts alike",
      estimate: (evidence, coded) => meanOfStrata(statistic("earliest")(evidence), coded),
    },
  ],
};
