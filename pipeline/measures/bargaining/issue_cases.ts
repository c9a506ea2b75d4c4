/**
 * Issues with the openings of the states that dealt over them, as numbers of coded cells.
 *
 * @module
 */
import { type CellRegister, doubtByConfidence, doubtByEvidence } from "../coding/coded_cells.ts";
import { firstYearOf } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { type ActorSalience, salienceLists, type SaliencePlace } from "./actor_saliences.ts";
import { finalRows } from "./final_stands.ts";
import { capabilityFinder } from "./capabilities.ts";
import {
  type OpeningReading,
  openingRows,
  type PositionRow,
  positionsInTime,
  standingFinder,
} from "./openings.ts";
import type { Orientation } from "./orientation.ts";
import { byKey } from "../../base/words/order.ts";

/** The tables that issues are made of. */
export type BargainingRows = Pick<
  CleanRows,
  "issues" | "positions" | "episodes" | "issueTypes" | "voices" | "capabilities"
>;

/** On which side of the table a state sits. */
export type Side = "us" | "ally" | "other";

/** A state's opening on an issue. */
export interface StateOpening {
  readonly state: string;
  readonly side: Side;
  /** Rows whose median is the opening. */
  readonly rows: readonly PositionRow[];
  /** Numbers of the cells of those rows. */
  readonly positions: readonly number[];
  /** Numbers of the cells of its last stand before the outcome; none where it stated none. */
  readonly finals: readonly number[];
  /**
   * Share of the world's capabilities in the year when the talks opened; NaN where it is not known.
   */
  readonly power: number;
  /** Where its salience stands; none where it gave none. */
  readonly salience: SaliencePlace | undefined;
}

/** Why an issue says nothing of who conceded. */
export type Gap = "no US opening" | "no ally opening";

/** An issue as the analyses see it. */
export interface IssueCase {
  readonly episode: string;
  readonly issue: string;
  readonly case: string;
  readonly family: string;
  readonly type: CleanRows["issueTypes"][number]["type"];
  readonly orientation: Orientation;
  /** Issue of an earlier episode that it carries on, as episode/issue. */
  readonly carriesOn: string | null;
  /** Numbers of the cells of the outcome and of the reference point. */
  readonly outcome: number;
  readonly reference: number;
  /** Evidence grade of the outcome. */
  readonly evidence: "read" | "cited" | "known";
  /** States with an opening, in the order of the alphabet. */
  readonly openings: readonly StateOpening[];
  /** Place of the United States among the openings; -1 without one. */
  readonly usAt: number;
  /** Places of the ally states among the openings. */
  readonly alliesAt: readonly number[];
  /** What keeps it out of the analyses of concession; none where nothing does. */
  readonly gap: Gap | undefined;
}

/** Numbers of the cells of an issue's openings, outcome and reference point, each once. */
export function cellsOfIssue({ openings, outcome, reference }: IssueCase): number[] {
  return [...new Set([...openings.flatMap(({ positions }) => positions), outcome, reference])];
}

/** Issues and the saliences that they refer to. */
export interface Bargaining {
  readonly issues: readonly IssueCase[];
  readonly actors: readonly ActorSalience[];
}

/**
 * Makes the issues.
 *
 * @param rows clean tables, or what is left of them when something is left out
 * @param register where the coded cells are entered
 */
export function bargainingOf(
  rows: BargainingRows,
  register: CellRegister,
  reading: OpeningReading = "earliest",
): Bargaining {
  const standingOf = standingFinder(rows.voices);
  const episodes = new Map(rows.episodes.map((episode) => [episode.episode, episode]));
  const types = new Map(rows.issueTypes.map((type) => [keyOf(type), type]));
  const inTime = positionsInTime(rows);
  const positions = Map.groupBy(inTime, keyOf);
  const powerOf = capabilityFinder(rows.capabilities);
  const saliences = salienceLists(inTime, standingOf, register);
  const issues = rows.issues.flatMap((issue): IssueCase[] => {
    const episode = episodes.get(issue.episode);
    const type = types.get(keyOf(issue));
    // A leave-out may have dropped the row of judgement: the issue goes with it.
    if (!episode || !type) return [];
    const allies = new Set(episode.ally_states ?? []);
    const year = firstYearOf(episode.opens);
    const openings = [...byState(positions.get(keyOf(issue)) ?? [])].sort(byKey).flatMap(
      ([state, ofState]): StateOpening[] => {
        const chosen = openingRows(ofState, standingOf, reading);
        if (chosen.length === 0) return [];
        return [{
          state,
          side: state === hub ? "us" : allies.has(state) ? "ally" : "other",
          rows: chosen,
          positions: chosen.map((row) => positionCell(row, register)),
          finals: finalRows(ofState, standingOf).map((row) => positionCell(row, register)),
          power: powerOf(state, year),
          salience: saliences.placeOf(state, issue.episode, issue.issue),
        }];
      },
    );
    const sideAt = (side: Side) => openings.flatMap((each, at) => each.side === side ? [at] : []);
    const [usAt = -1] = sideAt("us");
    const alliesAt = sideAt("ally");
    return [{
      episode: issue.episode,
      issue: issue.issue,
      case: issue.case,
      family: episode.family,
      type: type.type,
      orientation: type.orientation,
      carriesOn: type.carries_on,
      outcome: issueCell(issue, "outcome", register),
      reference: issueCell(issue, "reference_point", register),
      evidence: issue.evidence,
      openings,
      usAt,
      alliesAt,
      gap: usAt === -1 ? "no US opening" : alliesAt.length === 0 ? "no ally opening" : undefined,
    }];
  });
  return { issues, actors: saliences.actors };
}

const keyOf = ({ episode, issue }: { readonly episode: string; readonly issue: string }) =>
  `${episode}/${issue}`;

/** Rows by each state that they speak for. */
function byState(rows: readonly PositionRow[]): Map<string, PositionRow[]> {
  const found = new Map<string, PositionRow[]>();
  for (const row of rows) {
    for (const state of row.states ?? []) {
      const known = found.get(state);
      if (known) known.push(row);
      else found.set(state, [row]);
    }
  }
  return found;
}

/** Number of the cell of a position, entered where it is new. */
export function positionCell(row: PositionRow, register: CellRegister): number {
  return register.numberOf(row, "position", () => ({
    table: "positions",
    row: row.row_id,
    value: row.position,
    layer: "positions",
    doubt: doubtByConfidence[row.confidence],
  }));
}

function issueCell(
  issue: CleanRows["issues"][number],
  column: "outcome" | "reference_point",
  register: CellRegister,
): number {
  return register.numberOf(issue, column, () => ({
    table: "issues",
    row: issue.row_id,
    value: issue[column],
    layer: "outcomes",
    doubt: doubtByEvidence[issue.evidence],
  }));
}
