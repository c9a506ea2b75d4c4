/**
 * Rows of the figure of the networks: states, and ties with what they join.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import type { NetworkState } from "../../tables/derived/summaries/network_states.ts";
import type { NetworkTie } from "../../tables/derived/summaries/network_ties.ts";
import { hub } from "../../tables/states.ts";

/** A tie joins a state to the hub, two states with such a tie (allies), or one without (other). */
export type Ends = "hub" | "ally" | "other";

/** A region in a year. */
export interface Network {
  readonly region: string;
  readonly year: number;
  readonly states: readonly NetworkState[];
  readonly ties: readonly (NetworkTie & { readonly ends: Ends })[];
}

/** The networks of all regions, each region from the earliest year. */
export function networksOf(read: ReadTable): Network[] {
  const keyOf = ({ region, year }: NetworkState | NetworkTie) => `${region} ${year}`;
  const tiesBy = Map.groupBy(read(describedSummaries.networkTies), keyOf);
  const statesBy = Map.groupBy(read(describedSummaries.networkStates), keyOf);
  return [...statesBy].map(([key, states]) => {
    const { region, year } = states[0]!;
    return { region, year, states, ties: withEnds(tiesBy.get(key) ?? []) };
  }).sort((a, b) => a.year - b.year);
}

/** The ties of a network, each with what it joins. */
function withEnds(ties: readonly NetworkTie[]): Network["ties"] {
  const toHub = (state: string) => ties.some((tie) => joins(tie, hub) && joins(tie, state));
  return ties.map((tie) => ({
    ...tie,
    ends: joins(tie, hub) ? "hub" : toHub(tie.state_a) && toHub(tie.state_b) ? "ally" : "other",
  }));
}

/** Whether a tie ends at a state. */
export function joins({ state_a, state_b }: NetworkTie, state: string): boolean {
  return state_a === state || state_b === state;
}

/** Number of ties of a network by what they join and, if given, by their form. */
export function count({ ties }: Network, ends: Ends, form?: string): number {
  return ties.filter((tie) => tie.ends === ends && (!form || tie.form === form)).length;
}

/** Ties of a network with the names of both states; a state without a tie has a row alone. */
export function tieRows({ states, ties }: Network) {
  const nameOf = new Map(states.map(({ state, name }) => [state, name]));
  const alone = states.filter(({ state }) => !ties.some((tie) => joins(tie, state)));
  const none = { state_b: null, form: null, class: null, evidence: null, treaties: null };
  return [
    ...ties.map((tie) => (
      { ...tie, name_a: nameOf.get(tie.state_a)!, name_b: nameOf.get(tie.state_b)! }
    )),
    ...alone.map(({ region, year, state, name }) => (
      { region, year, state_a: state, ...none, ends: null, name_a: name, name_b: null }
    )),
  ];
}
