/**
 * Whether concession rises with what theory says it should.
 *
 * @module
 */
import { type CodedIssue, outsideOption } from "../bargaining/coded_issues.ts";
import { nearness } from "../bargaining/nearness.ts";
import type { CodedEvidence, Evidence } from "./evidence.ts";
import type { OrderStatistic } from "./statistic.ts";
import { twoSidedIssues } from "./concession_statistics.ts";

/** Nearness of the outcome to the allies, -1 to 1. */
export function concession({ outcome, hub, ally }: CodedIssue): number {
  return nearness(outcome, hub, ally);
}

/** Order of nearness with the salience gap, on issues where both sides' salience is known. */
export function salienceOrder(evidence: Evidence, coded: CodedEvidence): OrderStatistic {
  return {
    kind: "order",
    domain: "issues",
    units: twoSidedIssues(evidence).filter((at) => !Number.isNaN(coded.issues[at]!.salienceGap)),
    bySalience: true,
    quantity: ({ issues }, unit) => issues[unit]!.salienceGap,
    against: ({ issues }, unit) => concession(issues[unit]!),
  };
}

/** Order of nearness with the outside option. */
export function outsideOptionOrder(evidence: Evidence): OrderStatistic {
  return {
    kind: "order",
    domain: "issues",
    units: twoSidedIssues(evidence),
    bySalience: false,
    quantity: ({ issues }, unit) => outsideOption(issues[unit]!),
    against: ({ issues }, unit) => concession(issues[unit]!),
  };
}
