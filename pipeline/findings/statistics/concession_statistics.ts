/**
 * Who is ahead on contested issues.
 *
 * @module
 */
import { nearness } from "../../measures/bargaining/nearness.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Openings at least this many points apart make an issue contested. */
export const contestedFrom = 10;

/** Places of the issues on which both sides have an opening, as openings are read. */
export function twoSidedIssues({ bargaining }: Evidence, reading: StandingReading): number[] {
  return bargaining[reading].issues.flatMap(({ gap }, at) => gap === undefined ? [at] : []);
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
 * @param reading how openings are read
 * @param types kinds of issue; all kinds without them
 */
export function aheadShare(
  evidence: Evidence,
  reading: StandingReading,
  side: "ally" | "us",
  types?: readonly string[],
  { threshold = contestedFrom, insideOnly = false }: AheadOptions = {},
): SumStatistic {
  const { issues } = evidence.bargaining[reading];
  const ofTypes = [...issues.keys()].filter((at) => types?.includes(issues[at]!.type) ?? true);
  const places = ofTypes.filter((at) => issues[at]!.gap === undefined);
  return {
    kind: "sum",
    units: issueUnits(evidence, reading, places),
    range: [0, 1],
    missing: ofTypes.length - places.length,
    measure: (coded, at, into) => {
      const { outcome, hub, ally } = coded.issues[reading][at]!;
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
