/**
 * Rows of the figure of preferences: how much each state wanted each form in each negotiation.
 *
 * @module
 */
import type { BallotLine } from "../../tables/derived/findings/ballots.ts";
import type { OpeningLine } from "../../tables/derived/findings/openings.ts";
import { byText } from "../../base/words/order.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { picked } from "../draw/picked.ts";
import { hub } from "../../tables/states.ts";

/** How much a state wanted a form in a negotiation. */
export type IntensityRow = ReturnType<typeof rowOf>;

/** How readers know negotiations and states. */
export interface Naming {
  readonly episode: (episode: string) => string;
  /** Place of a negotiation in time. */
  readonly placeOf: (episode: string) => number;
  readonly state: (state: string) => string;
}

/** All ballots: negotiations in the order of time, the United States before the other states. */
export function intensityRows(
  ballots: readonly BallotLine[],
  openings: readonly OpeningLine[],
  naming: Naming,
): IntensityRow[] {
  const allies = new Set(openings.filter(({ side }) => side === "ally").map(keyOf));
  const sideOf = (line: BallotLine) =>
    line.state === hub ? "us" : allies.has(keyOf(line)) ? "ally" : "other";
  return ballotsOf(ballots).flatMap((lines) => {
    const most = Math.max(...lines.map(({ intensity }) => intensity));
    const isFirst = (line: BallotLine) => lines.length > 1 && line.intensity === most;
    return lines.map((line) => rowOf(line, sideOf(line), isFirst(line), naming));
  }).sort((a, b) =>
    naming.placeOf(a.episode) - naming.placeOf(b.episode) ||
    Number(b.side === "us") - Number(a.side === "us") || byText(a.state_name, b.state_name) ||
    forms.indexOf(a.form) - forms.indexOf(b.form)
  );
}

/**
 * @param first whether the state puts the form first, alone or with others; no where its ballot
 * ranks a single form, which says nothing of an order
 */
function rowOf(line: BallotLine, side: "us" | "ally" | "other", first: boolean, naming: Naming) {
  return {
    ...picked(line, ["episode", "state", "form", "intensity", "evidence"]),
    ...{ side, first },
    ...picked(line, ["resulted", "unusable"]),
    episode_name: naming.episode(line.episode),
    state_name: naming.state(line.state),
  };
}

/** Rows by negotiation, in their order. */
export function episodesOf<Row extends { readonly episode: string }>(
  rows: readonly Row[],
): Row[][] {
  return [...Map.groupBy(rows, ({ episode }) => episode).values()];
}

/** Rows by ballot, which is that of one state in one negotiation. */
export function ballotsOf<Row extends { readonly episode: string; readonly state: string }>(
  rows: readonly Row[],
): Row[][] {
  return [...Map.groupBy(rows, keyOf).values()];
}

function keyOf({ episode, state }: { readonly episode: string; readonly state: string }): string {
  return `${episode} ${state}`;
}
