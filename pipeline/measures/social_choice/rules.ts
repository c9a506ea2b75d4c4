/**
 * Rules of social choice: each names the winning forms of ballots that need not be complete.
 *
 * @module
 */
import {
  borda,
  copeland,
  plurality,
  powerBorda,
  powerCopeland,
  powerPlurality,
  strongest,
} from "./ordinal_rules.ts";
import {
  normalisedUtilitarian,
  powerNormalisedUtilitarian,
  powerUtilitarian,
  utilitarian,
} from "./utilitarian_rules.ts";
import type { Rule } from "./winners.ts";

/**
 * How rules weigh states: all alike, each by its power, or none but the most powerful one. The
 * last, a dictator, has no counterpart that weighs states alike or heeds intensity.
 */
export const weighings = ["alike", "by power", "strongest alone"] as const;

/** How a rule weighs states. */
export type Weighing = typeof weighings[number];

/** What makes rules one kind. */
export interface RuleKind {
  /** Whether it heeds how strongly a state wants each form, besides the order of forms. */
  readonly heedsIntensity: boolean;
  readonly weighs: Weighing;
}

/** A rule as tables call it. */
export interface NamedRule extends RuleKind {
  readonly id: string;
  readonly name: string;
  readonly winners: Rule;
}

const order = { heedsIntensity: false } as const;
const intensity = { heedsIntensity: true } as const;
const alike = { weighs: "alike" } as const;
const byPower = { weighs: "by power" } as const;

/**
 * Every rule, kind by kind in the order of tables. The kinds that weigh states alike and by power
 * hold the same rules twice, so that from one kind to the next one thing changes at a time.
 */
export const rules: readonly NamedRule[] = [
  { id: "plurality", name: "Plurality", ...order, ...alike, winners: plurality },
  { id: "copeland", name: "Copeland", ...order, ...alike, winners: copeland },
  { id: "borda", name: "Borda", ...order, ...alike, winners: borda },
  { id: "utilitarian", name: "Utilitarian", ...intensity, ...alike, winners: utilitarian },
  {
    id: "normalised-utilitarian",
    name: "Normalised utilitarian",
    ...intensity,
    ...alike,
    winners: normalisedUtilitarian,
  },
  {
    id: "power-plurality",
    name: "Power-weighted plurality",
    ...order,
    ...byPower,
    winners: powerPlurality,
  },
  {
    id: "power-copeland",
    name: "Power-weighted Copeland",
    ...order,
    ...byPower,
    winners: powerCopeland,
  },
  { id: "power-borda", name: "Power-weighted Borda", ...order, ...byPower, winners: powerBorda },
  {
    id: "power-utilitarian",
    name: "Power-weighted utilitarian",
    ...intensity,
    ...byPower,
    winners: powerUtilitarian,
  },
  {
    id: "power-normalised-utilitarian",
    name: "Power-weighted normalised utilitarian",
    ...intensity,
    ...byPower,
    winners: powerNormalisedUtilitarian,
  },
  {
    id: "strongest",
    name: "Strongest state",
    ...order,
    weighs: "strongest alone",
    winners: strongest,
  },
];

/** The rules of a kind. */
export function rulesOfKind({ heedsIntensity, weighs }: RuleKind): NamedRule[] {
  return rules.filter((rule) => rule.heedsIntensity === heedsIntensity && rule.weighs === weighs);
}
