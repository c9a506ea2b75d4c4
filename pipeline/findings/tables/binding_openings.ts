/**
 * Each speaker's opening on each issue of SEATO that runs between loose and binding.
 *
 * @module
 */
import type { BindingOpeningLine } from "../../tables/derived/findings/binding_openings.ts";
import { standingFinder } from "../../measures/bargaining/openings.ts";
import { turned } from "../../measures/bargaining/orientation.ts";
import type { PositionRow } from "../../measures/bargaining/openings.ts";
import {
  bindingIssues,
  orientedValues,
  placesOf,
  regionFinder,
  type SpeakerGroup,
} from "../../measures/seato/binding_openings.ts";
import { familyInQuestion } from "../../measures/seato/in_question.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";

/** Evidence with its values. */
export interface ReadEvidence {
  readonly evidence: Evidence;
  readonly coded: CodedEvidence;
}

/**
 * Openings in the order of the issues, on each by state, and the hub's soldiers last. Soldiers of
 * allies have no line.
 *
 * @param leading what the leading voices say
 * @param military the same rows read with the military voices speaking for their states
 */
export function bindingOpeningLines(
  leading: ReadEvidence,
  military: ReadEvidence,
  rows: Pick<
    CleanRows,
    "issues" | "voices" | "states" | "episodes" | "organisations"
  >,
): BindingOpeningLine[] {
  const finders = { regionOf: regionFinder(rows.states), standingOf: standingFinder(rows.voices) };
  const questions = new Map(
    rows.issues.map(({ episode, issue, question }) => [`${episode}/${issue}`, question]),
  );
  const bargaining = leading.evidence.bargaining.earliest;
  const family = familyInQuestion(rows);
  return bindingIssues(bargaining, family).flatMap(({ at, orientation }) => {
    const issue = bargaining.issues[at]!;
    const read = military.evidence.bargaining.earliest.issues[at]!;
    const { openings, outcome, reference } = orientedValues(
      leading.coded.issues.earliest[at]!,
      orientation,
    );
    const line = (
      group: SpeakerGroup,
      state: string,
      opening: number,
      used: readonly PositionRow[],
    ): BindingOpeningLine => ({
      episode: issue.episode,
      issue: issue.issue,
      question: questions.get(`${issue.episode}/${issue.issue}`)!,
      speaker: group === "us-military" ? `${state} military` : state,
      state,
      group,
      opening,
      outcome,
      reference_point: reference,
      stage: used.every(({ stage }) => stage === "opening") ? "opening" : "middle",
      evidence: weakestGrade(used),
      outcome_evidence: issue.evidence,
      reported: used.every(({ reported_by }) => reported_by !== null),
      rows: used.map(({ row_id }) => row_id).join(";"),
    });
    const soldiers = placesOf(read, "us-military", finders).map((place) => {
      const { state, rows: used } = read.openings[place]!;
      const position = military.coded.issues.earliest[at]!.openings[place]!;
      return line("us-military", state, turned(position, orientation), used);
    });
    const states = issue.openings.flatMap(({ state, side, rows: used }, place) => {
      if (side === "other") return [];
      const group = side === "us" ? "us" : finders.regionOf(state);
      return [line(group, state, openings[place]!, used)];
    });
    return [...states, ...soldiers];
  });
}
