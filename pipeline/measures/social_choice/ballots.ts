/**
 * One ballot a state and episode, as numbers of coded cells.
 *
 * @module
 */
import { capabilityFinder } from "../bargaining/capabilities.ts";
import { type CellRegister, doubtByConfidence } from "../coding/coded_cells.ts";
import { firstYearOf } from "../../base/dates/edtf.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";
import { institutionalForms } from "../../tables/vocabulary.ts";
import { countedFinder, type PreferenceRow } from "./counted_preferences.ts";
import type { Ballots } from "./winners.ts";

/** The tables that ballots are made of. */
export type BallotRows = Pick<CleanRows, "preferences" | "episodes" | "voices" | "capabilities">;

/** The institutional forms in the order of the ballots, from the loosest to the widest. */
export const forms = institutionalForms;

/** Why an episode's ballots say nothing of which rule names the result. */
export type Unusable =
  | "no form resulted"
  | "repeats the ballots of another episode"
  | "no US ballot"
  | "one ballot only"
  | "resulting form ranked by fewer than half of the states"
  | "capability of a state not known";

/** The ballots of an episode. */
export interface BallotCase {
  readonly episode: string;
  readonly family: string;
  /** The episode whose ballots it repeats. */
  readonly repeats: string | null;
  /** States with a ballot, in the order of the alphabet. */
  readonly states: readonly string[];
  /** Rows behind each state's view of each form, row by row of states. */
  readonly rows: readonly (readonly PreferenceRow[])[];
  /** Numbers of the cells of those rows; several are read by their median. */
  readonly cells: readonly (readonly number[])[];
  readonly power: Float64Array;
  /** Forms that at least half of the states rank, as bits. */
  readonly candidates: number;
  /** Place of the resulting form among the forms; -1 where none resulted. */
  readonly resulting: number;
  readonly unusable: Unusable | undefined;
}

/**
 * Makes the ballots. Rows of the leading voice count that are not dated after the end of the
 * episode; a form that a state does not rank is missing from its ballot, never last.
 */
export function ballotsOf(rows: BallotRows, register: CellRegister): BallotCase[] {
  const countedIn = countedFinder(rows);
  const powerOf = capabilityFinder(rows.capabilities);
  return rows.episodes.flatMap((episode): BallotCase[] => {
    const counted = countedIn(episode);
    const states = [...new Set(counted.flatMap((row) => row.states ?? []))].sort();
    if (states.length === 0) return [];
    const ofForms = states.flatMap((state) => {
      const own = counted.filter((row) => (row.states ?? []).includes(state));
      return forms.map((form) => own.filter((row) => row.form === form));
    });
    const cells = ofForms.map((each) => each.map((row) => intensityCell(row, register)));
    const year = firstYearOf(episode.opens);
    const candidates = forms.reduce((bits, _, form) => {
      const ranking = states.filter((_, at) => cells[at * forms.length + form]!.length > 0).length;
      return 2 * ranking >= states.length ? bits | (1 << form) : bits;
    }, 0);
    const power = Float64Array.from(states, (state) => powerOf(state, year));
    const resulting = episode.resulting_form === null ? -1 : forms.indexOf(episode.resulting_form);
    return [{
      episode: episode.episode,
      family: episode.family,
      repeats: episode.ballots_with,
      states,
      rows: ofForms,
      cells,
      power,
      candidates,
      resulting,
      unusable: episode.ballots_with !== null
        ? "repeats the ballots of another episode"
        : resulting === -1
        ? "no form resulted"
        : !states.includes(hub)
        ? "no US ballot"
        : states.length < 2
        ? "one ballot only"
        : (candidates & (1 << resulting)) === 0
        ? "resulting form ranked by fewer than half of the states"
        : power.some(Number.isNaN)
        ? "capability of a state not known"
        : undefined,
    }];
  });
}

/** Number of the cell of an intensity, entered where it is new. */
export function intensityCell(row: PreferenceRow, register: CellRegister): number {
  return register.numberOf(row, "intensity", () => ({
    table: "preferences",
    row: row.row_id,
    value: row.intensity,
    layer: "intensities",
    doubt: doubtByConfidence[row.confidence],
  }));
}

/** Ballots under one coding of their cells, and the way to read them anew. */
export interface CodedBallots {
  readonly values: readonly Ballots[];
  readonly readAll: (coded: Float64Array) => void;
  readonly readOne: (at: number, coded: Float64Array) => void;
}

/** Makes the values of ballots, once; reading them again overwrites them in place. */
export function codedBallots(cases: readonly BallotCase[]): CodedBallots {
  const values = cases.map(({ states, power, candidates, cells }): Ballots => ({
    states: states.length,
    forms: forms.length,
    intensity: new Float64Array(cells.length),
    power,
    candidates,
  }));
  const readOne = (at: number, coded: Float64Array) => {
    const { cells } = cases[at]!;
    const { intensity } = values[at]!;
    for (let each = 0; each < cells.length; each++) {
      intensity[each] = medianOfFew(coded, cells[each]!);
    }
  };
  return {
    values,
    readOne,
    readAll: (coded) => {
      for (let at = 0; at < cases.length; at++) readOne(at, coded);
    },
  };
}
