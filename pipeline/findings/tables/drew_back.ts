/**
 * How far the United States drew back on each question that it carried on.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { standingReadings } from "../../measures/bargaining/openings.ts";
import type { DrewBackLine } from "../../tables/derived/findings/drew_back.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { opened } from "../evidence/voices_on_questions.ts";
import { questionsCarriedOn } from "../statistics/drew_back_statistics.ts";

/** Questions under each reading of openings, in the order of the issues that carry them on. */
export function drewBackLines(evidence: Evidence, coded: CodedEvidence): DrewBackLine[] {
  return standingReadings.flatMap((reading) =>
    (["binding", "breadth"] as const).flatMap((kind) =>
      questionsCarriedOn(evidence, reading, evidence[kind]).map((question): DrewBackLine => {
        const { issues } = evidence.bargaining[reading];
        const { episode, issue } = issues[question.first.issue]!;
        const first = opened(coded, reading, question.opening);
        const later = mean(question.later.map((voice) => opened(coded, reading, voice)));
        return {
          reading,
          episode,
          issue,
          kind,
          carried_on_by: question.carriedOn.map(({ issue }) =>
            `${issues[issue]!.episode}/${issues[issue]!.issue}`
          ).join(";"),
          first_opening: first,
          later_openings: question.later.length,
          later_opening: later,
          change: first - later,
        };
      })
    )
  );
}
