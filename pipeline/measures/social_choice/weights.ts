/**
 * How much a state's ballot weighs.
 *
 * @module
 */
import type { Ballots } from "./winners.ts";

/** Weight of a state's ballot: never below 0. */
export type Weight = (ballots: Ballots, state: number) => number;

/** Every ballot weighs the same. */
export function alike(): number {
  return 1;
}

/** A ballot weighs as much as its state has power. */
export function byPower(ballots: Ballots, state: number): number {
  return ballots.power[state]!;
}

/** Sums of weights that differ by a smaller share of them are equal. */
export const weightTolerance = 1e-9;
