/**
 * Rows of the figure of the networks: ties, and states that have none.
 *
 * @module
 */
import { joins, type Network } from "./networks.ts";

/** Ties of a network with the names of both states; a state without a tie has a row alone. */
export function tieRows({ states, ties }: Network) {
  const nameOf = new Map(states.map(({ state, name }) => [state, name]));
  const alone = states.filter(({ state }) => !ties.some((tie) => joins(tie, state)));
  const none = { state_b: null, form: null, class: null, evidence: null, treaties: null };
  return [
    ...ties.map((tie) => ({
      ...tie,
      name_a: nameOf.get(tie.state_a)!,
      name_b: nameOf.get(tie.state_b)!,
    })),
    ...alone.map(({ region, year, state, name }) => (
      { region, year, state_a: state, ...none, ends: null, name_a: name, name_b: null }
    )),
  ];
}
