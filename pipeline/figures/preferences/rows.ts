/**
 * Rows of the figure of preferences: how much each state wanted each form in each negotiation.
 *
 * @module
 */
import type { BallotLine } from "../../tables/derived/findings/ballots.ts";
import type { OpeningLine } from "../../tables/derived/findings/openings.ts";
import { byText } from "../../base/words/order.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import { hub } from "../../tables/states.ts";

/** How much a state wanted a form in a negotiation. */
export type IntensityRow = {
  readonly episode: string;
  readonly episode_name: string;
  /** Why the negotiation is not counted; empty where it is. */
  readonly unusable: string | null;
  readonly state: string;
  readonly state_name: string;
  readonly side: "us" | "ally" | "other";
  readonly form: BallotLine["form"];
  /** From 0, rejects, to 100, wants most. */
  readonly intensity: number;
  readonly evidence: string;
  /**
   * Whether the state puts the form first, alone or with others; no where its ballot ranks a single
   * form, which says nothing of an order.
   */
  readonly first: boolean;
  /** Whether the form resulted. */
  readonly resulted: boolean;
};

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
  return ballotsOf(ballots).flatMap((lines) => {
    const most = Math.max(...lines.map(({ intensity }) => intensity));
    return lines.map((line): IntensityRow => ({
      episode: line.episode,
      episode_name: naming.episode(line.episode),
      unusable: line.unusable,
      state: line.state,
      state_name: naming.state(line.state),
      side: line.state === hub ? "us" : allies.has(keyOf(line)) ? "ally" : "other",
      form: line.form,
      intensity: line.intensity,
      evidence: line.evidence,
      first: lines.length > 1 && line.intensity === most,
      resulted: line.resulted,
    }));
  }).sort((a, b) =>
    naming.placeOf(a.episode) - naming.placeOf(b.episode) ||
    Number(b.side === "us") - Number(a.side === "us") || byText(a.state_name, b.state_name) ||
    forms.indexOf(a.form) - forms.indexOf(b.form)
  );
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
