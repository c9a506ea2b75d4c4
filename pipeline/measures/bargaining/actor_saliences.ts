/**
 * How much states care about the issues of an episode, as numbers of coded cells.
 *
 * @module
 */
import { type CellRegister, doubtByConfidence } from "../coding/coded_cells.ts";
import type { PositionRow, Standing } from "./openings.ts";

/** How much an actor cares about the issues of an episode: cells of one issue are one entry. */
export interface ActorSalience {
  readonly state: string;
  readonly episode: string;
  readonly entries: readonly (readonly number[])[];
}

/** Where a salience stands: whose list, and which place in it. */
export interface SaliencePlace {
  readonly actor: ActorSalience;
  readonly at: number;
}

/** All saliences, and where that of a state on an issue stands. */
export interface SalienceLists {
  readonly actors: readonly ActorSalience[];
  /** None where the state said nothing of how much it cares about the issue. */
  readonly placeOf: (state: string, episode: string, issue: string) => SaliencePlace | undefined;
}

/**
 * Saliences by actor and episode. Those of the leading voice before the end of the talks count, on
 * all issues of the episode; several on one issue make one entry.
 */
export function salienceLists(
  rows: readonly PositionRow[],
  standingOf: (voice: string) => Standing,
  register: CellRegister,
): SalienceLists {
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
  const places = new Map<string, SaliencePlace>();
  const actors = [...lists.values()].map(({ state, episode, issues }) => {
    const actor = { state, episode, entries: [...issues.values()] };
    [...issues.keys()].forEach((issue, at) =>
      places.set(placeKey(state, episode, issue), { actor, at })
    );
    return actor;
  });
  return {
    actors,
    placeOf: (state, episode, issue) => places.get(placeKey(state, episode, issue)),
  };
}

const placeKey = (state: string, episode: string, issue: string) => `${state} ${episode}/${issue}`;
