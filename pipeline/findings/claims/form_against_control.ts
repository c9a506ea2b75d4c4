/**
 * Claim: the allies got their way on form and membership more often than on scope, the use of force
 * and control.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { formAgainstControl as stated } from "../criteria/patchwork.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { aheadShare } from "../statistics/concession_statistics.ts";
import type { IssueChoice } from "../statistics/contested_issues.ts";
import type { ContrastStatistic } from "../statistics/statistic.ts";
import type { Claim } from "./claim.ts";
import { otherContrasts } from "./issue_alternatives.ts";
import { isOfControl, isOfForm } from "./issue_kinds.ts";
import { underBothReadings } from "./readings.ts";

/** Issues of one family exchange their types: each family has its own level of success. */
const statistic =
  (reading: StandingReading, choice?: IssueChoice) => (evidence: Evidence): ContrastStatistic => ({
    kind: "contrast",
    first: aheadShare(evidence, reading, "ally", { ...choice, keep: isOfForm }),
    second: aheadShare(evidence, reading, "ally", { ...choice, keep: isOfControl }),
    exchange: {
      by: "between issues of a family",
      stratum: ({ cluster }) => cluster,
      block: ({ at }) => `${at}`,
    },
  });

/** The claim and what it is measured by. */
export const formAgainstControl: Claim = {
  ...stated,
  tests: underBothReadings(stated.criterion, (reading) => statistic(reading)),
  alternatives: otherContrasts((choice) => statistic("earliest", choice)),
};
