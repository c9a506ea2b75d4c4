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
  powerPlurality,
  strongest,
} from "./ordinal_rules.ts";
import { normalisedUtilitarian, utilitarian } from "./utilitarian_rules.ts";
import type { Rule } from "./winners.ts";

/** A rule as tables call it. */
export interface NamedRule {
  readonly id: string;
  readonly name: string;
  /** What it takes from the ballots besides the order of forms: nothing, intensity or power. */
  readonly kind: "ordinal" | "intensity" | "power";
  readonly winners: Rule;
}

/** Every rule, in the order of tables. */
export const rules: readonly NamedRule[] = [
  { id: "plurality", name: "Plurality", kind: "ordinal", winners: plurality },
  { id: "copeland", name: "Copeland", kind: "ordinal", winners: copeland },
  { id: "borda", name: "Borda", kind: "ordinal", winners: borda },
  { id: "utilitarian", name: "Utilitarian", kind: "intensity", winners: utilitarian },
  {
    id: "normalised-utilitarian",
    name: "Normalised utilitarian",
    kind: "intensity",
    winners: normalisedUtilitarian,
  },
  {
    id: "power-plurality",
    name: "Power-weighted plurality",
    kind: "power",
    winners: powerPlurality,
  },
  { id: "power-borda", name: "Power-weighted Borda", kind: "power", winners: powerBorda },
  { id: "strongest", name: "Strongest state", kind: "power", winners: strongest },
];
