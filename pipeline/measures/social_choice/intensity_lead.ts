/**
 * How much more often some rules name a form than others do.
 *
 * @module
 */
import { type Ballots, hit, holds, type Rule } from "./winners.ts";

/** Lead of some rules over others in naming a form: -1 to 1, mean hit less mean hit. */
export type Lead = (ballots: Ballots, form: number) => number;

/**
 * Makes the lead of some rules over others.
 *
 * @param these at least one
 * @param others at least one
 */
export function leadOver(these: readonly Rule[], others: readonly Rule[]): Lead {
  return (ballots, form) => meanHit(these, ballots, form) - meanHit(others, ballots, form);
}

/**
 * Smallest and largest lead that any result could have given, ballots being what they are.
 *
 * @param could the forms that could have resulted, as bits: at least one
 */
export function leadRange(
  lead: Lead,
  ballots: Ballots,
  could: number,
): readonly [smallest: number, largest: number] {
  let [smallest, largest] = [Infinity, -Infinity];
  for (let form = 0; form < ballots.forms; form++) {
    if (!holds(could, form)) continue;
    const of = lead(ballots, form);
    if (of < smallest) smallest = of;
    if (of > largest) largest = of;
  }
  return [smallest, largest];
}

/** The ballots with every form as a candidate that a state ranks. */
export function withRankedForms(ballots: Ballots): Ballots {
  return {
    ...ballots,
    candidates: ballots.intensity.reduce(
      (bits, worth, at) => Number.isNaN(worth) ? bits : bits | (1 << (at % ballots.forms)),
      0,
    ),
  };
}

function meanHit(rules: readonly Rule[], ballots: Ballots, form: number): number {
  let sum = 0;
  for (const rule of rules) sum += hit(rule(ballots), form);
  return sum / rules.length;
}
