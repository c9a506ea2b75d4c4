/**
 * Who is ahead on contested issues.
 *
 * @module
 */
import { nearness } from "../../measures/bargaining/nearness.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { SumStatistic } from "./statistic.ts";

/** Openings at least this many points apart make an issue contested. */
export const contestedFrom = 10;

/** Places of the issues on which both sides have an opening. */
export function twoSidedIssues({ bargaining }: Evidence): number[] {
  return bargaining.issues.flatMap(({ gap }, at) => gap === undefined ? [at] : []);
}

/**
 * Share of contested issues whose outcome lies nearer to the opening of a side; equally near counts
 * half.
 *
 * @param type kind of issue; all kinds without it
 * @param threshold least distance in points between openings of a contested issue
 * @param insideOnly whether only outcomes between the two openings, or at one of them, count
 */
export function aheadShare(
  evidence: Evidence,
  side: "ally" | "us",
  type?: string,
  threshold: number = contestedFrom,
  insideOnly: boolean = false,
): SumStatistic {
  const { issues } = evidence.bargaining;
  return {
    kind: "sum",
    domain: "issues",
    units: twoSidedIssues(evidence).filter((at) => type === undefined || issues[at]!.type === type),
    range: [0, 1],
    measure: (coded, unit, into) => {
      const { outcome, hub, ally } = coded.issues[unit]!;
      const outside = (outcome - hub) * (outcome - ally) > 0;
      if (Math.abs(ally - hub) < threshold || (insideOnly && outside)) {
        into[0] = 0;
        into[1] = 0;
        return;
      }
      const toAlly = Math.sign(nearness(outcome, hub, ally));
      into[0] = ((side === "ally" ? toAlly : -toAlly) + 1) / 2;
      into[1] = 1;
    },
  };
}
