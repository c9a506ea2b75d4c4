/**
 * Means over contested issues of what the openings of both sides and the outcome say.
 *
 * @module
 */
import type { CodedIssue } from "../../measures/bargaining/coded_issues.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import type { Attainable, SumStatistic } from "./statistic.ts";

/** Openings at least this many points apart make an issue contested. */
export const contestedFrom = 10;

/** Where both sides of an issue opened, and where it ended. */
export type Sides = Pick<CodedIssue, "hub" | "ally" | "outcome">;

/** Whether openings lie far enough apart; not where one is missing. */
export function isContested({ hub, ally }: Sides, from: number = contestedFrom): boolean {
  return Math.abs(ally - hub) >= from;
}

/** Which issues a mean is taken over. */
export interface IssueChoice {
  /** Whether an issue is meant at all, by what is judged of it. */
  readonly keep?: (issue: IssueCase) => boolean;
  /** Whether a contested one counts, by what is coded of it; by openings alone in a test. */
  readonly counts?: (sides: Sides) => boolean;
  /** Least distance in points between openings of a contested issue. */
  readonly from?: number;
  /** Where the sides of the issue at a place opened, `NaN` without an opening; as read without it. */
  readonly sidesAt?: (coded: CodedEvidence, at: number) => Sides;
}

/** Places of the issues on which both sides have an opening, of those that are meant. */
export function twoSidedIssues(
  evidence: Evidence,
  reading: StandingReading,
  keep: (issue: IssueCase) => boolean = () => true,
): number[] {
  return placesOf(evidence, reading, (issue) => issue.gap === undefined && keep(issue));
}

function placesOf(
  { bargaining }: Evidence,
  reading: StandingReading,
  keep: (issue: IssueCase) => boolean,
): number[] {
  return bargaining[reading].issues.flatMap((issue, at) => keep(issue) ? [at] : []);
}

/**
 * The mean over contested issues of an amount. Issues that are meant and lack an opening of one side
 * are `missing`. What could come out is what outcomes at either opening or either end of the line
 * give: amounts must not be less or greater in between.
 *
 * @param amount what an issue adds
 * @param range least and greatest amount under any coding
 */
export function overContested(
  evidence: Evidence,
  reading: StandingReading,
  amount: (sides: Sides) => number,
  range: Attainable,
  choice: IssueChoice = {},
): SumStatistic {
  const { keep = () => true, counts = () => true, from = contestedFrom } = choice;
  const { sidesAt = (coded, at) => coded.issues[reading][at]! } = choice;
  const meant = placesOf(evidence, reading, keep);
  const places = choice.sidesAt ? meant : twoSidedIssues(evidence, reading, keep);
  const isCounted = (sides: Sides) => isContested(sides, from) && counts(sides);
  return {
    kind: "sum",
    units: issueUnits(evidence, reading, places),
    range,
    missing: meant.length - places.length,
    attainable: (coded) =>
      attainableMean(
        places.map((at) => sidesAt(coded, at)).filter(isCounted),
        amount,
        range,
      ),
    measure: (coded, at, into) => {
      const sides = sidesAt(coded, at);
      const counted = isCounted(sides);
      into[0] = counted ? amount(sides) : 0;
      into[1] = counted ? 1 : 0;
    },
  };
}

function attainableMean(
  issues: readonly Sides[],
  amount: (sides: Sides) => number,
  range: Attainable,
): Attainable {
  if (issues.length === 0) return range;
  let [least, greatest] = [0, 0];
  for (const { hub, ally } of issues) {
    const amounts = [0, hub, ally, 100].map((outcome) => amount({ hub, ally, outcome }));
    least += Math.min(...amounts);
    greatest += Math.max(...amounts);
  }
  return [least / issues.length, greatest / issues.length];
}
