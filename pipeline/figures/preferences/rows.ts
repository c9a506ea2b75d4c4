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
export type IntensityRow = ReturnType<typeof intensityRows>[number];

/** All ballots: negotiations in the order of time, the United States before the other states. */
export function intensityRows(read: ReadTable) {
  const openings = read(describedFindings.openings);
  const [placeOf, episodeOf] = [episodeOrder(read), episodeNames(read)];
  const nameOf = stateNames(read, shortName);
  const allies = new Set(openings.filter(({ side }) => side === "ally").map(keyOf));
  const sideOf = (line: BallotLine) =>
    line.state === hub ? "us" : allies.has(keyOf(line)) ? "ally" : "other";
  return ballotsOf(read(describedFindings.ballots)).flatMap((lines) => {
    const most = Math.max(...lines.map(({ intensity }) => intensity));
    return lines.map((line) => ({
      ...picked(line, ["episode", "state", "form", "intensity", "evidence"]),
      side: sideOf(line),
      // Alone or with others; a ballot that ranks a single form says nothing of an order.
      first: lines.length > 1 && line.intensity === most,
      ...picked(line, ["resulted", "unusable"]),
      episode_name: episodeOf(line.episode),
      state_name: nameOf(line.state),
    }));
  }).sort((a, b) =>
    placeOf(a.episode) - placeOf(b.episode) ||
    Number(b.side === "us") - Number(a.side === "us") || byText(a.state_name, b.state_name) ||
    forms.indexOf(a.form) - forms.indexOf(b.form)
  );
}

/** Rows by negotiation, in their order. */
export function episodesOf(rows: readonly IntensityRow[]): IntensityRow[][] {
  return [...Map.groupBy(rows, ({ episode }) => episode).values()];
}

/** Rows by ballot, which is that of one state in one negotiation. */
export function ballotsOf<Row extends Ballot>(rows: readonly Row[]): Row[][] {
  return [...Map.groupBy(rows, keyOf).values()];
}

/** Whose ballot it is. */
type Ballot = Pick<BallotLine, "episode" | "state">;

function keyOf({ episode, state }: Ballot): string {
  return `${episode} ${state}`;
}
