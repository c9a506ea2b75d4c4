/**
 * Whether concession rises with what theory says it should.
 *
 * @module
 */
import type { CodedIssue } from "../../measures/bargaining/coded_issues.ts";
import { nearness } from "../../measures/bargaining/nearness.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { twoSidedIssues } from "./contested_issues.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { numberedGroups } from "../evidence/groups.ts";
import { issueUnits } from "../evidence/units.ts";
import type { OrderStatistic } from "./statistic.ts";

/** Nearness of the outcome to the allies, -1 to 1. */
export function concession({ outcome, hub, ally }: CodedIssue): number {
  return nearness(outcome, hub, ally);
}

/**
 * Order of nearness with the salience gap, on issues where both sides' salience is known.
 *
 * @param reading how openings are read
 */
export function salienceOrder(
  evidence: Evidence,
  reading: StandingReading,
  coded: CodedEvidence,
): OrderStatistic {
  const { issues } = evidence.bargaining[reading];
  const places = twoSidedIssues(evidence, reading)
    .filter((at) => !Number.isNaN(coded.issues[reading][at]!.salienceGap));
  return {
    kind: "order",
    units: issueUnits(evidence, reading, places),
    bySalience: true,
    quantity: (coded, at) => coded.issues[reading][at]!.salienceGap,
    against: (coded, at) => concession(coded.issues[reading][at]!),
    episodes: numberedGroups(places.map((at) => issues[at]!.episode)).of,
    beyondChance: true,
  };
}
