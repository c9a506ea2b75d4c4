/**
 * Claim: between United Action and the talks on SEATO the United States itself came to want a looser
 * pact.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { usDrewBack as stated } from "../criteria/rivals.ts";
import type { Evidence } from "../evidence/evidence.ts";
import {
  drewBack,
  type QuestionCarriedOn,
  questionsCarriedOn,
} from "../statistics/drew_back_statistics.ts";
import { measuredBy } from "./alternatives.ts";
import type { Claim } from "./claim.ts";
import { underBothReadings } from "./readings.ts";

const statistic = (reading: StandingReading) => (evidence: Evidence) =>
  drewBack(evidence, reading, questionsCarriedOn(evidence, reading, evidence.binding));

/** The claim and what it is measured by. */
export const usDrewBack: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, statistic),
  alternatives: [
    measuredBy(
      "a question counts once, whatever the number of issues that carry it on",
      "every issue that carries one on counts alike",
      (evidence) => drewBack(evidence, "earliest", issueByIssue(evidence)),
    ),
    measuredBy(
      "all issues that carry a question on count",
      "only those that no further issue carries on",
      (evidence) =>
        drewBack(
          evidence,
          "earliest",
          questionsCarriedOn(evidence, "earliest", evidence.binding, "last"),
        ),
    ),
    measuredBy(
      "questions are about how binding the pact is to be",
      "also about how many states it takes in, few being the loose end",
      (evidence) =>
        drewBack(
          evidence,
          "earliest",
          [evidence.binding, evidence.breadth].flatMap((cases) =>
            questionsCarriedOn(evidence, "earliest", cases)
          ),
        ),
    ),
  ],
};

/** Each issue as a question of its own. */
function issueByIssue(evidence: Evidence): QuestionCarriedOn[] {
  return evidence.binding.flatMap((issue) => questionsCarriedOn(evidence, "earliest", [issue]));
}
