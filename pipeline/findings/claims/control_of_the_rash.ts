/**
 * Claim: the United States kept control over allies that threatened to use force on their own more
 * often than over the others.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { controlOfTheRash as stated } from "../criteria/rivals.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import type { IssueChoice } from "../statistics/contested_issues.ts";
import type { ContrastStatistic } from "../statistics/statistic.ts";
import type { Claim } from "./claim.ts";
import { otherContrasts } from "./issue_alternatives.ts";
import { isOfControl } from "./issue_kinds.ts";
import { underBothReadings } from "./readings.ts";

/** Whole families exchange the mark: an ally is rash in all issues of a dispute at once. */
const statistic =
  (reading: StandingReading, choice?: IssueChoice) => (evidence: Evidence): ContrastStatistic => {
    const overRash = (rash: boolean) =>
      aheadShare(evidence, reading, "us", {
        ...choice,
        keep: (issue) => isOfControl(issue) && evidence.rash.get(issue.episode) === rash,
      });
    return {
      kind: "contrast",
      first: overRash(true),
      second: overRash(false),
      exchange: {
        by: "between families",
        stratum: () => "all",
        block: ({ cluster }) => cluster,
      },
    };
  };

/** The claim and what it is measured by. */
export const controlOfTheRash: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
  alternatives: otherContrasts((choice) => statistic("earliest", choice)),
};
