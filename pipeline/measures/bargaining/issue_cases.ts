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
  /** Numbers of the cells of its openings, outcome and reference point, each once. */
  readonly cells: readonly number[];
}

/** Issues and the saliences that they refer to. */
export interface Bargaining {
  readonly issues: readonly IssueCase[];
  readonly actors: readonly ActorSalience[];
  /** What it was made of and what each negotiation gave. */
  readonly madeOf: {
    readonly reading: OpeningReading;
    readonly rows: BargainingRows;
    readonly parts: readonly EpisodePart[];
  };
}

/** The issues of a negotiation. */
interface EpisodePart {
  readonly episode: CleanRows["episodes"][number];
  readonly rows: EpisodeRows;
  readonly cases: ReadonlyMap<CleanRows["issues"][number], IssueCase>;
  readonly actors: readonly ActorSalience[];
}

/** The rows of a negotiation. */
type EpisodeRows = Pick<BargainingRows, "issues" | "positions" | "issueTypes">;

/**
 * Makes the issues.
 *
 * @param rows clean tables, or what is left of them when something is left out
 * @param register where the coded cells are entered
 * @param before issues made of other rows with the same register: negotiations of which the very
 * same rows tell are taken over, and so is the whole where all are
 */
export function bargainingOf(
  rows: BargainingRows,
  register: CellRegister,
  reading: OpeningReading = "earliest",
  before?: Bargaining,
): Bargaining {
  const known = before && isComparable(before, rows, reading)
    ? new Map(before.madeOf.parts.map((part) => [part.episode, part]))
    : undefined;
  const byEpisode = <Row extends { readonly episode: string }>(of: readonly Row[]) =>
    Map.groupBy(of, ({ episode }) => episode);
  const issues = byEpisode(rows.issues);
  const positions = byEpisode(rows.positions);
  const types = byEpisode(rows.issueTypes);
  const partOf = partMaker(rows, register, reading);
  const parts = rows.episodes.map((episode): EpisodePart => {
    const own: EpisodeRows = {
      issues: issues.get(episode.episode) ?? [],
      positions: positions.get(episode.episode) ?? [],
      issueTypes: types.get(episode.episode) ?? [],
    };
    const part = known?.get(episode);
    return part && sameRows(part.rows, own) ? part : partOf(episode, own);
  });
  if (
    before && known?.size === parts.length &&
    parts.every((part) => known.get(part.episode) === part)
  ) {
    return before;
  }
  const cases = new Map(parts.map((part) => [part.episode.episode, part.cases]));
  return {
    issues: rows.issues.flatMap((issue) => cases.get(issue.episode)?.get(issue) ?? []),
    actors: parts.flatMap(({ actors }) => actors),
    madeOf: { reading, rows, parts },
  };
}

/** Whether what each negotiation gave hangs on its own rows alone, next to other rows. */
function isComparable(
  { madeOf }: Bargaining,
  { voices, capabilities }: BargainingRows,
  reading: OpeningReading,
): boolean {
  return madeOf.reading === reading && madeOf.rows.voices === voices &&
    madeOf.rows.capabilities === capabilities;
}

function sameRows(some: EpisodeRows, others: EpisodeRows): boolean {
  const same = (a: readonly object[], b: readonly object[]) =>
    a.length === b.length && a.every((row, at) => row === b[at]);
  return same(some.issues, others.issues) && same(some.positions, others.positions) &&
    same(some.issueTypes, others.issueTypes);
}

/** Makes the function that makes the issues of a negotiation. */
function partMaker(
  { voices, capabilities }: BargainingRows,
  register: CellRegister,
  reading: OpeningReading,
): (episode: CleanRows["episodes"][number], rows: EpisodeRows) => EpisodePart {
  const standingOf = standingFinder(voices);
  const powerOf = capabilityFinder(capabilities);
  return (episode, rows) => {
    const inTime = positionsInTime({ positions: rows.positions, episodes: [episode] });
    const positions = Map.groupBy(inTime, ({ issue }) => issue);
    const types = new Map(rows.issueTypes.map((type) => [type.issue, type]));
    const saliences = salienceLists(inTime, standingOf, register);
    const allies = new Set(episode.ally_states ?? []);
    const year = firstYearOf(episode.opens);
    const caseOf = (issue: CleanRows["issues"][number]): IssueCase | undefined => {
      const type = types.get(issue.issue);
      // A leave-out may have dropped the row of judgement: the issue goes with it.
      if (!type) return undefined;
      const openings = [...byState(positions.get(issue.issue) ?? [])].sort(byKey).flatMap(
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
      const outcome = issueCell(issue, "outcome", register);
      const reference = issueCell(issue, "reference_point", register);
      return {
        episode: issue.episode,
        issue: issue.issue,
        case: issue.case,
        family: episode.family,
        type: type.type,
        orientation: type.orientation,
        carriesOn: type.carries_on,
        outcome,
        reference,
        evidence: issue.evidence,
        openings,
        usAt,
        alliesAt,
        gap: usAt === -1 ? "no US opening" : alliesAt.length === 0 ? "no ally opening" : undefined,
        cells: [
          ...new Set([...openings.flatMap(({ positions }) => positions), outcome, reference]),
        ],
      };
    };
    const cases = rows.issues.flatMap((issue) => {
      const made = caseOf(issue);
      return made ? [[issue, made] as const] : [];
    });
    return { episode, rows, cases: new Map(cases), actors: saliences.actors };
  };
}

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
