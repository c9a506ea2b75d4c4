/**
 * Who opened how binding on the issues of SEATO, as numbers of coded cells.
 *
 * @module
 */
import type { Bargaining } from "../../measures/bargaining/issue_cases.ts";
import { standingFinder, type StandingReading } from "../../measures/bargaining/openings.ts";
import {
  bindingIssues,
  type Orientation,
  placesOf,
  regionFinder,
  type SpeakerGroup,
} from "../../measures/seato/binding_openings.ts";
import { familyInQuestion } from "../../measures/seato/in_question.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";

/** An issue whose line runs between loose and binding. */
export interface BindingCase {
  /** Its place among the issues. */
  readonly issue: number;
  readonly orientation: Orientation;
  /** Places among its openings, as each reading has them, of those who speak for a group of allies. */
  readonly speakers: Readonly<
    Record<StandingReading, ReadonlyMap<SpeakerGroup, readonly number[]>>
  >;
}

const groups: readonly SpeakerGroup[] = ["asia-pacific", "north-atlantic"];

/** Makes the binding issues of the family that made the organisation in question. */
export function bindingCases(
  bargaining: Readonly<Record<StandingReading, Bargaining>>,
  rows: Pick<CleanRows, "issueTypes" | "states" | "voices" | "episodes" | "organisations">,
): BindingCase[] {
  const finders = { regionOf: regionFinder(rows.states), standingOf: standingFinder(rows.voices) };
  const speakers = (reading: StandingReading, at: number) =>
    new Map(
      groups.map((group) => [group, placesOf(bargaining[reading].issues[at]!, group, finders)]),
    );
  // Which issues there are does not hang on how openings are read.
  return bindingIssues(bargaining.earliest, rows.issueTypes, familyInQuestion(rows)).map(
    ({ at, orientation }): BindingCase => ({
      issue: at,
      orientation,
      speakers: { earliest: speakers("earliest", at), coded: speakers("coded", at) },
    }),
  );
}
