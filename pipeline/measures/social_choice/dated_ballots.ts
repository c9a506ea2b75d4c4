/**
 * A state's ballot by its earliest and by its latest dated word on each form.
 *
 * @module
 */
import { earliestDay } from "../../base/dates/edtf.ts";
import { byKey } from "../../base/words/order.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { CellRegister } from "../coding/coded_cells.ts";
import { forms, intensityCell } from "./ballots.ts";
import { countedFinder, type PreferenceRow } from "./counted_preferences.ts";

/** Words on one form that begin on the same day. */
export interface FormWords {
  readonly rows: readonly PreferenceRow[];
  /** Numbers of the cells of those rows; several are read by their median. */
  readonly cells: readonly number[];
}

/** What was said of the forms, by form in the order of ballots. */
export interface DatedWords {
  /** Words on each form that begin on the earliest day; no rows where nothing dated was said of it. */
  readonly earliest: readonly FormWords[];
  /** Words on each form that begin on the latest day. */
  readonly latest: readonly FormWords[];
  /** First days of all dated words on each form, as `YYYY-MM-DD`. */
  readonly days: readonly (readonly string[])[];
}

/** A state's dated words in an episode. */
export interface DatedBallot extends DatedWords {
  readonly episode: string;
  readonly family: string;
  /** The episode whose ballots it repeats. */
  readonly repeats: string | null;
  /** The words of each actor that spoke for it, by the name that the sources give it. */
  readonly speakers: readonly (DatedWords & { readonly actor: string })[];
}

/** The tables that dated ballots are made of. */
export type DatedBallotRows = Pick<CleanRows, "preferences" | "episodes" | "voices">;

/**
 * Makes the dated ballots of a state, one an episode in which its leading voice said something
 * dated. Dates are told apart and put in order by their first days; a row whose date begins on no
 * known day is left out, and so is one that begins after the end of the episode.
 */
export function datedBallotsOf(
  state: string,
  rows: DatedBallotRows,
  register: CellRegister,
): DatedBallot[] {
  const countedIn = countedFinder(rows);
  return rows.episodes.flatMap((episode): DatedBallot[] => {
    const dated = countedIn(episode).filter(({ states, date }) =>
      (states ?? []).includes(state) && earliestDay(date ?? "") !== undefined
    );
    if (dated.length === 0) return [];
    return [{
      episode: episode.episode,
      family: episode.family,
      repeats: episode.ballots_with,
      ...wordsOf(dated, register),
      speakers: [...Map.groupBy(dated, (row) => row.actor_as_written)].sort(byKey)
        .map(([actor, own]) => ({ actor, ...wordsOf(own, register) })),
    }];
  });
}

function wordsOf(rows: readonly PreferenceRow[], register: CellRegister): DatedWords {
  const ofForms = forms.map((form) => rows.filter((row) => row.form === form));
  const days = ofForms.map((own) => [...new Set(own.map(firstDay))].sort());
  const atEnd = (end: 0 | -1) =>
    ofForms.map((own, form): FormWords => {
      const day = days[form]!.at(end);
      const chosen = own.filter((row) => firstDay(row) === day);
      return { rows: chosen, cells: chosen.map((row) => intensityCell(row, register)) };
    });
  return { earliest: atEnd(0), latest: atEnd(-1), days };
}

function firstDay({ date }: PreferenceRow): string {
  return earliestDay(date ?? "")!;
}
