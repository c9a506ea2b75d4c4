/**
 * Who conceded how much on each issue.
 *
 * @module
 */
import type { ConcessionLine } from "../../tables/derived/findings/concessions.ts";
import { outsideOption } from "../../measures/bargaining/coded_issues.ts";
import { nearness, shareConceded } from "../../measures/bargaining/nearness.ts";
import { contestedFrom } from "../statistics/contested_issues.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { outOfRaceBecause } from "../statistics/model_statistics.ts";

/** Concessions in the order of the issues; an issue without two sides has its openings only. */
export function concessionLines(evidence: Evidence, coded: CodedEvidence): ConcessionLine[] {
  return evidence.bargaining.earliest.issues.map((issue, at): ConcessionLine => {
    const values = coded.issues.earliest[at]!;
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
