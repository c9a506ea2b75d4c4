/**
 * Claims that a side is ahead: that the outcome lies nearer to its opening.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { Party } from "../../measures/bargaining/moves.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { StatedClaim } from "../criteria/criterion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import type { IssueChoice } from "../statistics/contested_issues.ts";
import type { Claim } from "./claim.ts";
import { otherMeans } from "./issue_alternatives.ts";
import { underBothReadings } from "./readings.ts";

/**
 * A claim that a side is ahead, measured.
 *
 * @param keep issues that it is on; all without it
 */
export function aheadOn(
  stated: StatedClaim,
  side: Party,
  keep: (issue: IssueCase) => boolean = () => true,
): Claim {
  const statistic = (reading: StandingReading, choice: IssueChoice = {}) => (evidence: Evidence) =>
    aheadShare(evidence, reading, side, { keep, ...choice });
  return {
    ...stated,
    tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
    alternatives: otherMeans((choice) => statistic("earliest", choice)),
  };
}
