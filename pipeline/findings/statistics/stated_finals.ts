/**
 * Moves by each side's own words: from its opening to the last stand that it stated before the
 * outcome.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import type { IssueCase, StateOpening } from "../../measures/bargaining/issue_cases.ts";
import { isConcession, moveTowards } from "../../measures/bargaining/moves.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { issueUnits } from "../evidence/units.ts";
import { isContested, type Sides, twoSidedIssues } from "./contested_issues.ts";
import type { Attainable, SumStatistic } from "./statistic.ts";

/** Stated moves of both sides; `NaN` of one that stated no last stand. */
export interface StatedMoves {
  readonly us: number;
  readonly ally: number;
}

/**
 * Stated moves on the issue at a place. That of the allies goes from the median opening to the median
 * last stand of those allies that stated both; the direction of both moves is that between the
 * openings of the sides.
 */
export function statedMoves(
  issue: IssueCase,
  { openings, hub, ally }: { readonly openings: Float64Array } & Sides,
  cells: Float64Array,
): StatedMoves {
  const standing = (places: readonly number[]) =>
    places.filter((place) => issue.openings[place]!.finals.length > 0);
  const shift = (places: readonly number[]) =>
    medianOfFew(Float64Array.from(places, (at) => lastStand(issue.openings[at]!, cells))) -
    medianOfFew(openings, places);
  const us = issue.usAt === -1 ? [] : [issue.usAt];
  return {
    us: moveTowards(hub + shift(standing(us)), hub, ally),
    ally: moveTowards(ally + shift(standing(issue.alliesAt)), ally, hub),
  };
}

function lastStand({ finals }: StateOpening, cells: Float64Array): number {
  return medianOfFew(cells, finals);
}

/**
 * The mean over contested issues of an amount of both stated moves; one where it is `NaN`, for want
 * of a last stand, does not count.
 */
export function overStated(
  evidence: Evidence,
  reading: StandingReading,
  amount: (moves: StatedMoves) => number,
  range: Attainable,
  keep?: (issue: IssueCase) => boolean,
): SumStatistic {
  const { issues } = evidence.bargaining[reading];
  return {
    kind: "sum",
    units: issueUnits(evidence, reading, twoSidedIssues(evidence, reading, keep)),
    range,
    measure: (coded, at, into) => {
      const sides = coded.issues[reading][at]!;
      const value = isContested(sides) ? amount(statedMoves(issues[at]!, sides, coded.cells)) : NaN;
      const counted = !Number.isNaN(value);
      into[0] = counted ? value : 0;
      into[1] = counted ? 1 : 0;
    },
  };
}

/** 1 where the United States had conceded by its own last stand, 0 where it had not. */
export function statedConcession({ us }: StatedMoves): number {
  return Number.isNaN(us) ? NaN : isConcession(us) ? 1 : 0;
}
