/**
 * Issues with the openings of the states that dealt over them, as numbers of coded cells.
 *
 * @module
 */
import { type CellRegister, doubtByConfidence, doubtByEvidence } from "../coding/coded_cells.ts";
import { afterAllDays, dayBounds, firstYearOf } from "../../base/dates/edtf.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import {
  isInTime,
  type OpeningReading,
  openingRows,
  type PositionRow,
  type Standing,
} from "./openings.ts";
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
  /**
   * Share of the world's capabilities in the year when the talks opened; NaN where it is not known.
   */
  readonly power: number;
  /** Where its salience stands: which actor's list, and which place in it. */
  readonly salience: { readonly actor: number; readonly at: number } | undefined;
}

/** Why an issue says nothing of who conceded. */
export type Gap = "no US opening" | "no ally opening";

/** An issue as the analyses see it. */
export interface IssueCase {
  readonly episode: string;
  readonly issue: string;
  readonly case: string;
  readonly family: string;
  readonly type: string;
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

/** How much an actor cares about the issues of an episode: cells of one issue are one entry. */
export interface ActorSalience {
  readonly state: string;
  readonly episode: string;
  readonly entries: readonly (readonly number[])[];
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
          power: powerOf(state, year),
          salience: saliences.places.get(placeKey(state, issue.episode, issue.issue)),
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

/**
 * The positions whose date does not lie after the end of their episode; one of an episode that no
 * row tells of counts.
 */
export function positionsInTime(
  { positions, episodes }: Pick<CleanRows, "positions" | "episodes">,
): PositionRow[] {
  const closes = new Map(
    episodes.map((episode) => [episode.episode, dayBounds(episode.closes).latest]),
  );
  return positions.filter((row) => isInTime(row, closes.get(row.episode) ?? afterAllDays));
}

const keyOf = ({ episode, issue }: { readonly episode: string; readonly issue: string }) =>
  `${episode}/${issue}`;

const placeKey = (state: string, episode: string, issue: string) => `${state} ${episode}/${issue}`;

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

/**
 * Saliences by actor and episode. Those of the leading voice before the end of the talks count, on
 * all issues of the episode; several on one issue make one entry.
 */
function salienceLists(
  rows: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
  register: CellRegister,
): { actors: ActorSalience[]; places: Map<string, { actor: number; at: number }> } {
  const lists = new Map<
    string,
    { state: string; episode: string; issues: Map<string, number[]> }
  >();
  for (const row of rows) {
    if (row.salience === null || row.stage === "final") continue;
    if (standingOf(row.voice) !== "leading") continue;
    const value = row.salience;
    const number = register.numberOf(row, "salience", () => ({
      table: "positions",
      row: row.row_id,
      value,
      layer: "salience",
      doubt: doubtByConfidence[row.confidence],
    }));
    for (const state of row.states ?? []) {
      const key = `${state} ${row.episode}`;
      const list = lists.get(key) ?? { state, episode: row.episode, issues: new Map() };
      lists.set(key, list);
      const entry = list.issues.get(row.issue);
      if (entry) entry.push(number);
      else list.issues.set(row.issue, [number]);
    }
  }
  const places = new Map<string, { actor: number; at: number }>();
  const actors = [...lists.values()].map(({ state, episode, issues }, actor) => {
    [...issues.keys()].forEach((issue, at) =>
      places.set(placeKey(state, episode, issue), { actor, at })
    );
    return { state, episode, entries: [...issues.values()] };
  });
  return { actors, places };
}

/** Finds the standing of a voice; one that no row judges has none. */
export function standingFinder(rows: CleanRows["voices"]): (voice: string) => Standing {
  const standings = new Map(rows.map(({ voice, standing }) => [voice as string, standing]));
  return (voice) => standings.get(voice) ?? "neither";
}

/** Finds a state's capability in a year; NaN where no row holds it. */
export function capabilityFinder(
  rows: CleanRows["capabilities"],
): (state: string, year: number) => number {
  const byState = Map.groupBy(rows, ({ state }) => state);
  return (state, year) =>
    byState.get(state)?.find(({ from, to }) => from <= year && year <= to)?.capability ?? NaN;
}
