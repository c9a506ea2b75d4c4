/**
 * Claims that the United States made concessions: over all contested issues, and on form.
 *
 * @module
 */
import { concessionFrom } from "../../measures/bargaining/moves.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import {
  usConceded as statedOverall,
  usConcededOnForm as statedOnForm,
} from "../criteria/concession.ts";
import type { StatedClaim } from "../criteria/criterion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { concededShare } from "../statistics/concession_statistics.ts";
import type { IssueChoice } from "../statistics/contested_issues.ts";
import { overStated, statedConcession } from "../statistics/stated_finals.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { otherMeans } from "./issue_alternatives.ts";
import { isOfForm } from "./issue_kinds.ts";
import { underBothReadings } from "./readings.ts";

/** Over all contested issues. */
export const usConceded = conceded(statedOverall);

/** On form and membership. */
export const usConcededOnForm = conceded(statedOnForm, isOfForm);

function conceded(stated: StatedClaim, keep: (issue: IssueCase) => boolean = () => true): Claim {
  const statistic =
    (reading: StandingReading, choice: IssueChoice = {}, least?: number) => (evidence: Evidence) =>
      concededShare(evidence, reading, "us", { keep, ...choice }, least);
  return {
    ...stated,
    tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
    alternatives: [
      ...[5, 20].map((least) =>
        measuredBy(
          `a concession is a move of ${concessionFrom} points or more`,
          `of ${least} points or more`,
          statistic("earliest", {}, least),
        )
      ),
      measuredBy(
        "the move ends at the outcome",
        "at the last stand that the United States stated before it",
        (evidence) => overStated(evidence, "earliest", statedConcession, [0, 1], keep),
      ),
      ...otherMeans((choice) => statistic("earliest", choice)),
    ],
  };
}
