/**
 * Rows of the figure of preferences: how much each state wanted each form in each negotiation.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { BallotLine } from "../../tables/derived/findings/ballots.ts";
import { byText } from "../../base/words/order.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { episodeOrder } from "../draw/episode_order.ts";
import { picked } from "../draw/picked.ts";
import { episodeNames, shortName, stateNames } from "../draw/reader_names.ts";
import { hub } from "../../tables/states.ts";

/** How much a state wanted a form in a negotiation. */
export type IntensityRow = ReturnType<typeof rowOf> & {
  readonly episode_name: string;
  readonly state_name: string;
};

/** All ballots: negotiations in the order of time, the United States before the other states. */
export function intensityRows(read: ReadTable): IntensityRow[] {
  const openings = read(describedFindings.openings);
  const [placeOf, episodeOf] = [episodeOrder(read), episodeNames(read)];
  const nameOf = stateNames(read, shortName);
  const allies = new Set(openings.filter(({ side }) => side === "ally").map(keyOf));
  const sideOf = (line: BallotLine) =>
    line.state === hub ? "us" : allies.has(keyOf(line)) ? "ally" : "other";
  return ballotsOf(read(describedFindings.ballots)).flatMap((lines) => {
    const most = Math.max(...lines.map(({ intensity }) => intensity));
    const isFirst = (line: BallotLine) => lines.length > 1 && line.intensity === most;
    return lines.map((line) => ({
      ...rowOf(line, sideOf(line), isFirst(line)),
      episode_name: episodeOf(line.episode),
      state_name: nameOf(line.state),
    }));
  }).sort((a, b) =>
    placeOf(a.episode) - placeOf(b.episode) ||
    Number(b.side === "us") - Number(a.side === "us") || byText(a.state_name, b.state_name) ||
    forms.indexOf(a.form) - forms.indexOf(b.form)
  );
}

/**
 * @param first whether the state puts the form first, alone or with others; no where its ballot
 * ranks a single form, which says nothing of an order
 */
function rowOf(line: BallotLine, side: "us" | "ally" | "other", first: boolean) {
  return {
    ...picked(line, ["episode", "state", "form", "intensity", "evidence"]),
    ...{ side, first },
    ...picked(line, ["resulted", "unusable"]),
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
