/**
 * Claim: the United States moved further from its opening than the allies from theirs.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { usMovedMore as stated } from "../criteria/concession.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { movedMore } from "../statistics/concession_statistics.ts";
import type { IssueChoice } from "../statistics/contested_issues.ts";
import { overStated } from "../statistics/stated_finals.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { otherMeans } from "./issue_alternatives.ts";
import { isOfForm } from "./issue_kinds.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading, choice?: IssueChoice) => (evidence: Evidence) =>
  movedMore(evidence, reading, choice);

/** The claim and what it is measured by. */
export const usMovedMore: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
  alternatives: [
    measuredBy(
      "issues of every type count",
      "those of form and membership",
      statistic("earliest", { keep: isOfForm }),
    ),
    measuredBy(
      "moves end at the outcome",
      "at the last stands that both sides stated before it",
      (evidence) => overStated(evidence, "earliest", ({ us, ally }) => us - ally, [-200, 200]),
    ),
    ...otherMeans((choice) => statistic("earliest", choice)),
  ],
};
