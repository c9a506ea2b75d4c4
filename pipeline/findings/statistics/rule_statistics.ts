/**
 * How often rules of social choice name the form that resulted.
 *
 * @module
 */
import { rules } from "../../measures/social_choice/rules.ts";
import { hit, type Rule } from "../../measures/social_choice/winners.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
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

/** Hits of a rule, less the mean hits of power-weighted plurality and power-weighted Borda. */
export function hitsBeyondPower(evidence: Evidence, id: string): SumStatistic {
  const rule = ruleOf(id);
  const byPower = [ruleOf("power-plurality"), ruleOf("power-borda")] as const;
  const hitOf = (each: Rule, coded: CodedEvidence, unit: number) =>
    hit(each(coded.ballots[unit]!), evidence.ballots[unit]!.resulting);
  return {
    kind: "sum",
    domain: "ballots",
    units: usableBallots(evidence),
    range: [-1, 1],
    measure: (coded, unit, into) => {
      into[0] = hitOf(rule, coded, unit) -
        (hitOf(byPower[0], coded, unit) + hitOf(byPower[1], coded, unit)) / 2;
      into[1] = 1;
    },
  };
}
