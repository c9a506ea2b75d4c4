/**
 * How far each side moved, by type of issue.
 *
 * @module
 */
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import { concessionFrom } from "../../measures/bargaining/moves.ts";
import { type StandingReading, standingReadings } from "../../measures/bargaining/openings.ts";
import type { MovesByTypeLine } from "../../tables/derived/findings/moves_by_type.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { concededShare, meanMove, movedMore } from "../statistics/concession_statistics.ts";
import { estimatorOf } from "../statistics/estimator.ts";
import type { SumStatistic } from "../statistics/statistic.ts";
import { uncertaintyOf } from "../statistics/uncertainty.ts";

/** Least moves that count as a concession: the usual one, and two others. */
const leastMoves = [5, concessionFrom, 20];

/** Every reading of openings, the whole and each type of issue in turn, and every least move. */
export function movesByTypeLines(evidence: Evidence, coded: CodedEvidence): MovesByTypeLine[] {
  const types = [...new Set(evidence.bargaining.earliest.issues.map(({ type }) => type))].sort();
  return standingReadings.flatMap((reading) =>
    (["all", ...types] as const).flatMap((type) =>
      leastMoves.map((least) => line(evidence, coded, reading, type, least))
    )
  );
}

function line(
  evidence: Evidence,
  coded: CodedEvidence,
  reading: StandingReading,
  type: MovesByTypeLine["type"],
  least: number,
): MovesByTypeLine {
  const choice = { keep: (issue: IssueCase) => type === "all" || issue.type === type };
  const us = concededShare(evidence, reading, "us", choice, least);
  const ally = concededShare(evidence, reading, "ally", choice, least);
  const [ofUs, ofAlly] = [meansOf(us, coded), meansOf(ally, coded)];
  const usMove = meansOf(meanMove(evidence, reading, "us", choice), coded);
  const allyMove = meansOf(meanMove(evidence, reading, "ally", choice), coded);
  const more = meansOf(movedMore(evidence, reading, choice), coded);
  const conceded = amounts(us, coded);
  const contested = conceded.length;
  const missing = us.missing ?? 0;
  const sum = conceded.reduce((all, { amount }) => all + amount, 0);
  const distinct = (of: readonly (string | undefined)[]) => new Set(of).size;
  return {
    reading,
    type,
    concession_from: least,
    contested,
    families: distinct(conceded.map(({ unit }) => unit.cluster)),
    missing,
    us_conceded: sum,
    us_conceded_share: ofUs.estimate,
    us_conceded_low: ofUs.low,
    us_conceded_high: ofUs.high,
    us_conceded_least: sum / (contested + missing),
    us_conceded_most: (sum + missing) / (contested + missing),
    ally_conceded: amounts(ally, coded).reduce((all, { amount }) => all + amount, 0),
    ally_conceded_share: ofAlly.estimate,
    ally_conceded_low: ofAlly.low,
    ally_conceded_high: ofAlly.high,
    mean_us_move: usMove.estimate,
    mean_us_move_low: usMove.low,
    mean_us_move_high: usMove.high,
    mean_ally_move: allyMove.estimate,
    mean_ally_move_low: allyMove.low,
    mean_ally_move_high: allyMove.high,
    us_moved_more: more.estimate,
    us_moved_more_low: more.low,
    us_moved_more_high: more.high,
    episodes: distinct(conceded.map(({ unit }) => unit.episode)),
    episodes_with_concession: distinct(
      conceded.filter(({ amount }) => amount > 0).map(({ unit }) => unit.episode),
    ),
  };
}

/** The mean and its interval; both are the same against whatever mark. */
function meansOf(statistic: SumStatistic, coded: CodedEvidence) {
  const { estimate } = estimatorOf(statistic)(coded);
  const { low, high } = uncertaintyOf(statistic, estimate, coded);
  return Number.isNaN(estimate) ? { estimate, low: NaN, high: NaN } : { estimate, low, high };
}

/** What each unit that counts adds. */
function amounts({ units, measure }: SumStatistic, coded: CodedEvidence) {
  const into = new Float64Array(2);
  return units.flatMap((unit) => {
    measure(coded, unit.at, into);
    return into[1]! > 0 ? [{ unit, amount: into[0]! }] : [];
  });
}
