/**
 * Who is ahead on contested issues.
 *
 * @module
 */
import { nearness } from "../../measures/bargaining/nearness.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Openings at least this many points apart make an issue contested. */
export const contestedFrom = 10;

/** Places of the issues on which both sides have an opening. */
export function twoSidedIssues({ bargaining }: Evidence): number[] {
  return bargaining.issues.flatMap(({ gap }, at) => gap === undefined ? [at] : []);
}

/** Which issues count for who is ahead. */
export interface AheadOptions {
  /** Least distance in points between openings of a contested issue. */
  readonly threshold?: number;
  /** Whether only outcomes between the two openings, or at one of them, count. */
  readonly insideOnly?: boolean;
}

/**
 * Share of contested issues whose outcome lies nearer to the opening of a side; equally near counts
 * half.
 *
 * @param type kind of issue; all kinds without it
 */
export function aheadShare(
  evidence: Evidence,
  side: "ally" | "us",
  type?: string,
  { threshold = contestedFrom, insideOnly = false }: AheadOptions = {},
): SumStatistic {
  const { issues } = evidence.bargaining;
  const places = twoSidedIssues(evidence)
    .filter((at) => type === undefined || issues[at]!.type === type);
  return {
    kind: "sum",
    units: issueUnits(evidence, places),
    range: [0, 1],
    measure: (coded, at, into) => {
      const { outcome, hub, ally } = coded.issues[at]!;
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
