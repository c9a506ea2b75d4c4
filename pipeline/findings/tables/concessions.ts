/**
 * Who conceded how much on each issue.
 *
 * @module
 */
import { outsideOption } from "../../measures/bargaining/coded_issues.ts";
import { nearness, shareConceded } from "../../measures/bargaining/nearness.ts";
import { contestedFrom } from "../statistics/concession_statistics.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { outOfRaceBecause } from "../statistics/model_statistics.ts";

/** An issue and what came of the openings. */
export interface ConcessionLine {
  readonly episode: string;
  readonly issue: string;
  readonly case: string;
  readonly family: string;
  readonly type: string;
  /** States with an opening. */
  readonly states: number;
  readonly us_opening: number;
  /** Median of the ally states' openings. */
  readonly ally_opening: number;
  readonly outcome: number;
  readonly reference_point: number;
  /** `contested`, `agreed` (openings less than ten points apart), or what is missing. */
  readonly status: string;
  /** -1 (outcome at the US opening) to 1 (at the ally's). */
  readonly nearness: number;
  /** Share of the way from the US opening to the ally's; contested issues only. */
  readonly share_conceded: number;
  /** Whose opening the outcome is nearer to; contested issues only. */
  readonly ahead: "ally" | "us" | "even" | null;
  readonly outside_option: number;
  readonly salience_gap: number;
  /**
   * Whether it is in the race of models, which needs the capability of every state with an opening.
   */
  readonly in_race: boolean;
  /** Why it is not; empty where it is. */
  readonly out_of_race_because: string | null;
  /** Evidence grade of the outcome. */
  readonly evidence: string;
}

/** Concessions in the order of the issues; an issue without two sides has its openings only. */
export function concessionLines(evidence: Evidence, coded: CodedEvidence): ConcessionLine[] {
  return evidence.bargaining.issues.map((issue, at): ConcessionLine => {
    const values = coded.issues[at]!;
    const { outcome, hub, ally } = values;
    const because = outOfRaceBecause(issue);
    const contested = issue.gap === undefined && Math.abs(ally - hub) >= contestedFrom;
    const near = issue.gap === undefined ? nearness(outcome, hub, ally) : NaN;
    return {
      episode: issue.episode,
      issue: issue.issue,
      case: issue.case,
      family: issue.family,
      type: issue.type,
      states: issue.openings.length,
      us_opening: hub,
      ally_opening: ally,
      outcome,
      reference_point: values.reference,
      status: issue.gap ?? (contested ? "contested" : "agreed"),
      nearness: near,
      share_conceded: contested ? shareConceded(outcome, hub, ally) : NaN,
      ahead: !contested ? null : near > 0 ? "ally" : near < 0 ? "us" : "even",
      outside_option: issue.gap === undefined ? outsideOption(values) : NaN,
      salience_gap: issue.gap === undefined ? values.salienceGap : NaN,
      in_race: because === undefined,
      out_of_race_because: because ?? null,
      evidence: issue.evidence,
    };
  });
}
