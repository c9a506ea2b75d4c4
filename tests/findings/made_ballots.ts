/**
 * Evidence on preferences made for a test.
 *
 * @module
 */
import type { EvidenceRows } from "../../pipeline/findings/evidence/evidence.ts";
import { capabilityRow, episodeRow, madeRow, type RowOf } from "../fixtures/made_clean_rows.ts";
import { noRows } from "./made_evidence.ts";

/** Worth of forms, by their names. */
export type Worths = Readonly<Partial<Record<RowOf<"preferences">["form"], number>>>;

/** Worths that states give in an episode at a date: all are asked in the middle of 1951. */
export type Said = Readonly<Record<string, Worths>>;

/** A row of preferences of some states, written with `+` between. */
export function wordRow(
  episode: string,
  states: string,
  form: RowOf<"preferences">["form"],
  intensity: number,
  more: Partial<RowOf<"preferences">> = {},
): RowOf<"preferences"> {
  const { date = "1951-06-15", actor_as_written: actor = states } = more;
  return madeRow("preferences", `${episode}/${actor}/${form}/${date}/${intensity}`, {
    episode,
    states: states.split("+"),
    actor_as_written: actor,
    voice: "foreign-ministry",
    form,
    intensity,
    date,
    source: "s",
    ...more,
  });
}

/** Rows of worths. */
export function wordRows(
  episode: string,
  said: Said,
  more: Partial<RowOf<"preferences">> = {},
): RowOf<"preferences">[] {
  return Object.entries(said).flatMap(([states, worths]) =>
    Object.entries(worths).map(([form, worth]) =>
      wordRow(episode, states, form as RowOf<"preferences">["form"], worth, more)
    )
  );
}

/** Evidence of some words. The allies are all states but the United States, in every episode. */
export function rowsOfWords(
  preferences: readonly RowOf<"preferences">[],
  more: Readonly<Record<string, Partial<RowOf<"episodes">>>> = {},
): EvidenceRows {
  const episodes = [
    ...new Set([...preferences.map(({ episode }) => episode), ...Object.keys(more)]),
  ];
  const states = [...new Set(preferences.flatMap(({ states }) => states ?? []))].sort();
  return {
    ...noRows(),
    preferences: [...preferences],
    episodes: episodes.map((episode) =>
      episodeRow(episode, {
        ally_states: states.filter((state) => state !== "USA"),
        ...more[episode],
      })
    ),
    states: states.map((state) => madeRow("states", state, { state, region: "asia-pacific" })),
    capabilities: states.map((state) => capabilityRow(state, 0.1)),
  };
}
