/**
 * Under which conditions each contested issue was settled.
 *
 * @module
 */
import { firstWord } from "../../measures/bargaining/first_word.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import {
  agreement,
  gapBand,
  salienceThird,
  soldiersBeside,
} from "../../measures/bargaining/issue_conditions.ts";
import { gotItsWay, moveTowards } from "../../measures/bargaining/moves.ts";
import {
  openingRows,
  type PositionRow,
  positionsInTime,
  type Standing,
  standingFinder,
  type StandingReading,
  standingReadings,
} from "../../measures/bargaining/openings.ts";
import { periodFinder } from "../../measures/periods/period_finder.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { ConditionIssueLine } from "../../tables/derived/findings/condition_issues.ts";
import { hub } from "../../tables/states.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import { isOfControl, isOfForm } from "../claims/issue_kinds.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { isContested } from "../statistics/contested_issues.ts";

/** The clean tables that conditions are read from, besides what is in the evidence. */
export type ConditionRows = Pick<CleanRows, "positions" | "episodes" | "voices" | "periods">;

/** What is said of an issue besides its openings and outcome. */
interface Said {
  readonly rows: readonly PositionRow[];
  readonly allies: ReadonlySet<string>;
  readonly period: string;
}

/** Contested issues in their order, once for each reading of openings. */
export function conditionIssueLines(
  evidence: Evidence,
  coded: CodedEvidence,
  rows: ConditionRows,
): ConditionIssueLine[] {
  const standingOf = standingFinder(rows.voices);
  const periodOf = periodFinder(rows.periods);
  const episodes = new Map(rows.episodes.map((episode) => [episode.episode, episode]));
  const positions = Map.groupBy(positionsInTime(rows), keyOf);
  const saidOf = (issue: IssueCase): Said => {
    const { ally_states, opens } = episodes.get(issue.episode)!;
    return {
      rows: positions.get(keyOf(issue)) ?? [],
      allies: new Set(ally_states ?? []),
      period: periodOf(opens).period,
    };
  };
  return standingReadings.flatMap((reading) =>
    evidence.bargaining[reading].issues.flatMap((issue, at) => {
      return isContested(coded.issues[reading][at]!)
        ? [lineOf({ reading, at, said: saidOf(issue), standingOf }, evidence, coded)]
        : [];
    })
  );
}

function lineOf(
  { reading, at, said, standingOf }: {
    readonly reading: StandingReading;
    readonly at: number;
    readonly said: Said;
    readonly standingOf: (voice: string) => Standing;
  },
  evidence: Evidence,
  coded: CodedEvidence,
): ConditionIssueLine {
  const bargaining = evidence.bargaining[reading];
  const issue = bargaining.issues[at]!;
  const { outcome, hub: us, ally, openings } = coded.issues[reading][at]!;
  const by = (test: (state: string) => boolean) =>
    said.rows.filter(({ states }) => (states ?? []).some(test));
  const ofUs = by((state) => state === hub);
  const soldiers = ofUs.filter(({ voice }) => standingOf(voice) === "military");
  return {
    reading,
    episode: issue.episode,
    issue: issue.issue,
    family: issue.family,
    first_word: firstWord(ofUs, by((state) => said.allies.has(state)), standingOf),
    allies: agreement(issue.alliesAt.map((place) => openings[place]!)),
    us_soldiers: soldiersBeside(
      us,
      openingRows(soldiers, standingOf, "military").map(({ position }) => position),
    ),
    ally_salience: salienceThird(saliencesOf(issue, coded.cells)),
    gap: gapBand(Math.abs(ally - us)),
    subject: isOfForm(issue) ? "form" : isOfControl(issue) ? "control" : "other",
    period: said.period,
    ally_ahead: gotItsWay(outcome, ally, us),
    us_move: moveTowards(outcome, us, ally),
    evidence: issue.evidence,
  };
}

/** Saliences of each ally that has one on the issue, all of the negotiation. */
function saliencesOf(issue: IssueCase, cells: Float64Array) {
  return issue.alliesAt.flatMap((place) => {
    const { salience } = issue.openings[place]!;
    return salience === undefined ? [] : [{
      saliences: Float64Array.from(
        salience.actor.entries,
        (entry) => medianOfFew(cells, entry),
      ),
      at: salience.at,
    }];
  });
}

const keyOf = ({ episode, issue }: { readonly episode: string; readonly issue: string }) =>
  `${episode}/${issue}`;
