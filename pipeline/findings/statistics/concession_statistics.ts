/**
 * Who conceded on contested issues, and who is ahead.
 *
 * @module
 */
import {
  concessionFrom,
  gotItsWay,
  isConcession,
  moveTowards,
  type Party,
} from "../../measures/bargaining/moves.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { contestedFrom, type IssueChoice, overContested, type Sides } from "./contested_issues.ts";
import type { SumStatistic } from "./statistic.ts";

/** The fields with the openings of a side and of the other. */
const openingOf = { us: "hub", ally: "ally" } as const;
const otherOf = { us: "ally", ally: "hub" } as const;

/** Move of a side towards the other's opening, in points. */
export function moveOf(side: Party, sides: Sides): number {
  return moveTowards(sides.outcome, sides[openingOf[side]], sides[otherOf[side]]);
}

/** How far a side got its way, 0 to 1. */
export function aheadBy(side: Party, sides: Sides): number {
  return gotItsWay(sides.outcome, sides[openingOf[side]], sides[otherOf[side]]);
}

/** Share of contested issues whose outcome lies nearer to the opening of a side; as near counts half. */
export function aheadShare(
  evidence: Evidence,
  reading: StandingReading,
  side: Party,
  choice?: IssueChoice,
): SumStatistic {
  return overContested(evidence, reading, (sides) => aheadBy(side, sides), [0, 1], choice);
}

/**
 * Share of contested issues on which a side moved towards the other by so many points.
 *
 * @param least points from which a move is a concession
 */
export function concededShare(
  evidence: Evidence,
  reading: StandingReading,
  side: Party,
  choice?: IssueChoice,
  least: number = concessionFrom,
): SumStatistic {
  const conceded = (sides: Sides) => isConcession(moveOf(side, sides), least) ? 1 : 0;
  return overContested(evidence, reading, conceded, [0, 1], choice);
}

/**
 * Mean move of a side towards the other's opening over contested issues, in points: at most from one
 * end of the line to the other, and away from the other side as far as its opening leaves room.
 */
export function meanMove(
  evidence: Evidence,
  reading: StandingReading,
  side: Party,
  choice: IssueChoice = {},
): SumStatistic {
  const least = (choice.from ?? contestedFrom) - 100;
  return overContested(evidence, reading, (sides) => moveOf(side, sides), [least, 100], choice);
}

/**
 * Mean over contested issues of the move of the United States less that of the allies, in points.
 * Both moves add up to the distance between the openings, so that the difference is at most 200 less
 * that distance, either way.
 */
export function movedMore(
  evidence: Evidence,
  reading: StandingReading,
  choice: IssueChoice = {},
): SumStatistic {
  const most = 200 - (choice.from ?? contestedFrom);
  return overContested(
    evidence,
    reading,
    (sides) => moveOf("us", sides) - moveOf("ally", sides),
    [-most, most],
    choice,
  );
}
