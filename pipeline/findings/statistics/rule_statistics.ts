/**
 * How often rules of social choice name the form that resulted.
 *
 * @module
 */
import { rules } from "../../measures/social_choice/rules.ts";
import { type Ballots, hit, type Rule } from "../../measures/social_choice/winners.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { ballotUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Places of the ballots that can tell rules apart. */
export function usableBallots({ ballots }: Evidence): number[] {
  return ballots.flatMap(({ unusable }, at) => unusable === undefined ? [at] : []);
}

/** The rule that tables call by a name. */
function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new RangeError(`Cannot find a rule: there is none called ${id}`);
  return found.winners;
}

/**
 * Hits of a rule, less the mean hits of power-weighted plurality and power-weighted Borda.
 *
 * @param id the rule
 * @param canWin which forms can win: those that at least half of the states rank, or any that a
 * state ranks
 */
export function hitsBeyondPower(
  evidence: Evidence,
  id: string,
  canWin: "half" | "any" = "half",
): SumStatistic {
  const rule = ruleOf(id);
  const byPower = [ruleOf("power-plurality"), ruleOf("power-borda")] as const;
  return {
    kind: "sum",
    units: ballotUnits(evidence, usableBallots(evidence)),
    range: [-1, 1],
    measure: (coded, at, into) => {
      const { resulting } = evidence.ballots[at]!;
      const ballots = canWin === "any" ? withAllForms(coded.ballots[at]!) : coded.ballots[at]!;
      into[0] = hit(rule(ballots), resulting) -
        (hit(byPower[0](ballots), resulting) + hit(byPower[1](ballots), resulting)) / 2;
      into[1] = 1;
    },
  };
}

/** The ballots with every form as a candidate that a state ranks. */
function withAllForms(ballots: Ballots): Ballots {
  return {
    ...ballots,
    candidates: ballots.intensity.reduce(
      (bits, worth, at) => Number.isNaN(worth) ? bits : bits | (1 << (at % ballots.forms)),
      0,
    ),
  };
}
