/**
 * Who opened how binding on the issues of SEATO, as numbers of coded cells.
 *
 * @module
 */
import { type Bargaining, positionCell } from "../../measures/bargaining/issue_cases.ts";
import {
  openingRows,
  positionsInTime,
  standingFinder,
} from "../../measures/bargaining/openings.ts";
import type { CellRegister } from "../../measures/coding/coded_cells.ts";
import {
  bindingIssues,
  type Orientation,
  placesOf,
  regionFinder,
  type SpeakerGroup,
} from "../../measures/seato/binding_openings.ts";
import { familyInQuestion } from "../../measures/seato/in_question.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";

/** An issue whose line runs between loose and binding. */
export interface BindingCase {
  /** Its place among the issues. */
  readonly issue: number;
  readonly orientation: Orientation;
  /** Places among its openings of those who speak for a group of allies. */
  readonly places: ReadonlyMap<SpeakerGroup, readonly number[]>;
  /** Numbers of the cells of the US military's own opening; none where no soldier spoke. */
  readonly military: readonly number[];
}

const groups: readonly SpeakerGroup[] = ["asia-pacific", "north-atlantic"];

/** Makes the binding issues of the family that made the organisation in question. */
export function bindingCases(
  bargaining: Bargaining,
  rows: Pick<
    CleanRows,
    "positions" | "issueTypes" | "states" | "voices" | "episodes" | "organisations"
  >,
  register: CellRegister,
): BindingCase[] {
  const standingOf = standingFinder(rows.voices);
  const regionOf = regionFinder(rows.states);
  const positions = rows.positions.filter((row) =>
    standingOf(row.voice) === "military" && (row.states ?? []).includes(hub)
  );
  const soldiersOn = Map.groupBy(
    positionsInTime({ ...rows, positions }),
    ({ episode, issue }) => `${episode}/${issue}`,
  );
  const family = familyInQuestion(rows);
  return bindingIssues(bargaining, rows.issueTypes, family).map(
    ({ at, orientation }): BindingCase => {
      const issue = bargaining.issues[at]!;
      const soldiers = soldiersOn.get(`${issue.episode}/${issue.issue}`) ?? [];
      return {
        issue: at,
        orientation,
        places: new Map(
          groups.map((group) => [group, placesOf(issue, group, { regionOf, standingOf })]),
        ),
        military: openingRows(soldiers, standingOf, "military")
          .map((row) => positionCell(row, register)),
      };
    },
  );
}
