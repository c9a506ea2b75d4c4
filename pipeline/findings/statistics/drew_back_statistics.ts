/**
 * Whether the United States came to want a looser pact on the questions that it carried on.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { hub } from "../../tables/states.ts";
import type { BindingCase, OrientedCase } from "../evidence/binding_cases.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { once, type Unit } from "../evidence/units.ts";
import { cellsOfVoice, opened, type Voice } from "../evidence/voices_on_questions.ts";
import type { SumStatistic } from "./statistic.ts";

/** A question with what the United States first wanted on it, and what it wanted in later talks. */
export interface QuestionCarriedOn {
  /** The issue on which it was first raised, as episode/issue. */
  readonly question: string;
  readonly first: OrientedCase;
  /** Issues that carry it on, in their order. */
  readonly carriedOn: readonly BindingCase[];
  /** The US opening on the first; none where it has none. */
  readonly opening: Voice | undefined;
  /** Its openings on those that carry it on, where it has one. */
  readonly later: readonly Voice[];
}

/** Which of the issues that carry a question on count: all of them, or those that no issue carries on. */
export type CarriedOn = "all" | "last";

/**
 * The questions that issues carry on, in the order of these.
 *
 * @param cases issues of the family in question, of one kind of line or of several
 */
export function questionsCarriedOn(
  { bargaining }: Evidence,
  reading: StandingReading,
  cases: readonly BindingCase[],
  count: CarriedOn = "all",
): QuestionCarriedOn[] {
  const { issues } = bargaining[reading];
  const heard = (on: OrientedCase): Voice[] => {
    const { usAt } = issues[on.issue]!;
    return usAt === -1 ? [] : [{ state: hub, on, at: usAt }];
  };
  const carrying = cases.filter(({ line }) => line.length > 1);
  const passed = new Set(carrying.flatMap(({ line }) => line.slice(1).map(({ issue }) => issue)));
  const counted = count === "all" ? carrying : carrying.filter(({ issue }) => !passed.has(issue));
  return [...Map.groupBy(counted, ({ question }) => question)].map(([question, carriedOn]) => {
    const first = carriedOn[0]!.line.at(-1)!;
    return {
      question,
      first,
      carriedOn,
      opening: heard(first)[0],
      later: carriedOn.flatMap(heard),
    };
  });
}

/**
 * Mean change of the US opening, towards the loose end, from where a question was first raised to the
 * talks that carry it on; the openings of several issues count by their mean. A question without a
 * first or a later opening is missing.
 *
 * @param questions from {@linkcode questionsCarriedOn} under the same reading
 */
export function drewBack(
  evidence: Evidence,
  reading: StandingReading,
  questions: readonly QuestionCarriedOn[],
): SumStatistic {
  return {
    kind: "sum",
    units: questions.map(({ question, opening, later }, at): Unit => ({
      at,
      cluster: question,
      clusteredBy: "question",
      cells: once(
        [...opening ? [opening] : [], ...later].flatMap((voice) =>
          cellsOfVoice(evidence, reading, voice)
        ),
      ),
    })),
    range: [-100, 100],
    slope: 1,
    missing: questions.filter(({ opening, later }) => !opening || later.length === 0).length,
    measure: (coded, at, into) => {
      const { opening, later } = questions[at]!;
      const change = opened(coded, reading, opening) -
        mean(later.map((voice) => opened(coded, reading, voice)));
      into[0] = Number.isNaN(change) ? 0 : change;
      into[1] = Number.isNaN(change) ? 0 : 1;
    },
  };
}
