/**
 * Who opened how binding on the issues of SEATO, as places among openings.
 *
 * @module
 */
import type { Bargaining } from "../../measures/bargaining/issue_cases.ts";
import { standingFinder, type StandingReading } from "../../measures/bargaining/openings.ts";
import type { LooseOrBinding } from "../../measures/bargaining/orientation.ts";
import {
  type LineKind,
  orientedIssues,
  placesOf,
  regionFinder,
} from "../../measures/seato/binding_openings.ts";
import { familyInQuestion } from "../../measures/seato/in_question.ts";
import { linesOfQuestions } from "../../measures/seato/questions.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** An issue whose line runs between loose and binding, or between few states and many. */
export interface OrientedCase {
  /** Its place among the issues. */
  readonly issue: number;
  readonly orientation: LooseOrBinding;
  /** Places among its openings, as each reading has them, of the allies of the Asia-Pacific. */
  readonly regional: Readonly<Record<StandingReading, readonly number[]>>;
}

/** Such an issue of the family in question. */
export interface BindingCase extends OrientedCase {
  /**
   * Itself and the issues of its kind that it carries on, whatever their family, one after another;
   * the one on which the question was first raised comes last.
   */
  readonly line: readonly OrientedCase[];
  /** That last one, as episode/issue: what names the question. */
  readonly question: string;
}

/** Makes the issues of a kind of the family that made the organisation in question. */
export function bindingCases(
  bargaining: Readonly<Record<StandingReading, Bargaining>>,
  rows: Pick<CleanRows, "states" | "voices" | "episodes" | "organisations">,
  kind: LineKind = "binding",
): BindingCase[] {
  const finders = { regionOf: regionFinder(rows.states), standingOf: standingFinder(rows.voices) };
  const regional = (reading: StandingReading, at: number) =>
    placesOf(bargaining[reading].issues[at]!, "asia-pacific", finders);
  // Which issues there are does not hang on how openings are read.
  const { issues } = bargaining.earliest;
  const family = familyInQuestion(rows);
  const oriented = new Map(
    orientedIssues(bargaining.earliest, kind).map((
      { at, orientation },
    ): [number, OrientedCase] => [at, {
      issue: at,
      orientation,
      regional: { earliest: regional("earliest", at), coded: regional("coded", at) },
    }]),
  );
  const lines = linesOfQuestions(issues, (at) => oriented.has(at));
  return [...oriented.values()].filter(({ issue }) => issues[issue]!.family === family)
    .map((own): BindingCase => {
      const line = lines[own.issue]!;
      const first = issues[line.at(-1)!]!;
      return {
        ...own,
        line: line.map((at) => oriented.get(at)!),
        question: `${first.episode}/${first.issue}`,
      };
    });
}
