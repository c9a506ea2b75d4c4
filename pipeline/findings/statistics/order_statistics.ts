/**
 * Whether concession rises with what theory says it should.
 *
 * @module
 */
import { type CodedIssue } from "../../measures/bargaining/coded_issues.ts";
import { nearness } from "../../measures/bargaining/nearness.ts";
import { twoSidedIssues } from "./concession_statistics.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { numberedGroups } from "../evidence/groups.ts";
import { issueUnits } from "../evidence/units.ts";
import type { OrderStatistic } from "./statistic.ts";

/** Nearness of the outcome to the allies, -1 to 1. */
export function concession({ outcome, hub, ally }: CodedIssue): number {
  return nearness(outcome, hub, ally);
}

/** Order of nearness with the salience gap, on issues where both sides' salience is known. */
export function salienceOrder(evidence: Evidence, coded: CodedEvidence): OrderStatistic {
  return beyondChance(evidence, {
    places: twoSidedIssues(evidence).filter((at) => !Number.isNaN(coded.issues[at]!.salienceGap)),
    bySalience: true,
    alikeLots: true,
    quantity: ({ issues }, _, donor) => issues[donor]!.salienceGap,
  });
}

/**
 * Order of nearness with the outside option. Both hold the same two openings and so go together by
 * themselves: what is shuffled is the reference point alone.
 */
export function outsideOptionOrder(evidence: Evidence): OrderStatistic {
  return beyondChance(evidence, {
    places: twoSidedIssues(evidence),
    bySalience: false,
    alikeLots: false,
    quantity: ({ issues }, at, donor) =>
      nearness(issues[donor]!.reference, issues[at]!.hub, issues[at]!.ally),
  });
}

function beyondChance(
  evidence: Evidence,
  { places, ...about }:
    & Pick<OrderStatistic, "bySalience" | "alikeLots" | "quantity">
    & { readonly places: readonly number[] },
): OrderStatistic {
  return {
    kind: "order",
    units: issueUnits(evidence, places),
    ...about,
    against: ({ issues }, at) => concession(issues[at]!),
    episodes: numberedGroups(places.map((at) => evidence.bargaining.issues[at]!.episode)).of,
    beyondChance: true,
  };
}
