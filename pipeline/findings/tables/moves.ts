/**
 * How far each side moved on each issue.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import { isConcession, looserSide } from "../../measures/bargaining/moves.ts";
import {
  type PositionRow,
  type StandingReading,
  standingReadings,
} from "../../measures/bargaining/openings.ts";
import { isOriented, turned } from "../../measures/bargaining/orientation.ts";
import type { MoveLine } from "../../tables/derived/findings/moves.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";
import { aheadBy, moveOf } from "../statistics/concession_statistics.ts";
import { isContested } from "../statistics/contested_issues.ts";
import { statedMoves } from "../statistics/stated_finals.ts";

/** Moves under each reading of openings, in the order of the issues. */
export function moveLines(evidence: Evidence, coded: CodedEvidence): MoveLine[] {
  return standingReadings.flatMap((reading) =>
    evidence.bargaining[reading].issues.map((_, at) => moveLine(evidence, coded, reading, at))
  );
}

function moveLine(
  evidence: Evidence,
  coded: CodedEvidence,
  reading: StandingReading,
  at: number,
): MoveLine {
  const issue = evidence.bargaining[reading].issues[at]!;
  const values = coded.issues[reading][at]!;
  const contested = isContested(values);
  const [us, ally] = contested ? [moveOf("us", values), moveOf("ally", values)] : [NaN, NaN];
  const ahead = aheadBy("ally", values);
  const stated = contested ? statedMoves(issue, values, coded.cells) : { us: NaN, ally: NaN };
  return {
    reading,
    episode: issue.episode,
    issue: issue.issue,
    family: issue.family,
    type: issue.type,
    orientation: issue.orientation,
    rash_ally: evidence.rash.get(issue.episode) ?? null,
    status: issue.gap ?? (contested ? "contested" : "agreed"),
    us_opening: values.hub,
    ally_opening: values.ally,
    outcome: values.outcome,
    looser: issue.gap !== undefined || !isOriented(issue.orientation)
      ? null
      : looserSide(turned(values.hub, issue.orientation), turned(values.ally, issue.orientation)) ??
        null,
    us_move: us,
    ally_move: ally,
    us_conceded: contested ? isConcession(us) : null,
    ally_conceded: contested ? isConcession(ally) : null,
    ahead: !contested ? null : ahead > 0.5 ? "ally" : ahead < 0.5 ? "us" : "even",
    us_stated_move: stated.us,
    ally_stated_move: stated.ally,
    evidence: weakestGrade([issue, ...rowsOfSides(issue)]),
  };
}

/** The rows that the openings of both sides rest on. */
function rowsOfSides({ openings }: IssueCase): readonly PositionRow[] {
  return openings.flatMap(({ side, rows }) => side === "other" ? [] : rows);
}
