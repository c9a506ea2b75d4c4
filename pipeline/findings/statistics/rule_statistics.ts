/**
 * How often rules of social choice name the form that resulted.
 *
 * @module
 */
import {
  leadOver,
  leadRange,
  withRankedForms,
} from "../../measures/social_choice/intensity_lead.ts";
import {
  type NamedRule,
  rules,
  rulesOfKind,
  type Weighing,
} from "../../measures/social_choice/rules.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { ballotUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** Places of the ballots that can tell rules apart. */
export function usableBallots({ ballots }: Evidence): number[] {
  return ballots.flatMap(({ unusable }, at) => unusable === undefined ? [at] : []);
}

/** The two rules that weigh states so and heed intensity: as coded, and stretched by state. */
export type Intensities = "raw" | "normalised";

/** What counts for the lead of rules with intensity. */
export interface LeadOptions {
  /** Intensities that the rules heed; both means of them without it. */
  readonly intensities?: Intensities;
  /** Whether the choice of the most powerful state is one of the rules of order. */
  readonly withStrongest?: boolean;
  /** Which forms can win: those that at least half of the states rank, or any that one ranks. */
  readonly canWin?: "half" | "any";
}

/**
 * Mean hit of the rules that heed intensity less that of the rules of order alone, over usable
 * ballots.
 *
 * @param weighs how the rules of both kinds weigh states
 */
export function leadOfIntensity(
  evidence: Evidence,
  weighs: Exclude<Weighing, "strongest alone">,
  { intensities, withStrongest = false, canWin = "half" }: LeadOptions = {},
): SumStatistic {
  const winnersOf = (of: readonly NamedRule[]) => of.map(({ winners }) => winners);
  const heeding = rulesOfKind({ heedsIntensity: true, weighs });
  const ordering = [
    ...rulesOfKind({ heedsIntensity: false, weighs }),
    ...withStrongest ? rules.filter((rule) => rule.weighs === "strongest alone") : [],
  ];
  const isNormalised = ({ id }: NamedRule) => id.endsWith("normalised-utilitarian");
  const lead = leadOver(
    winnersOf(
      heeding.filter((rule) =>
        intensities === undefined || isNormalised(rule) === (intensities === "normalised")
      ),
    ),
    winnersOf(ordering),
  );
  const places = usableBallots(evidence);
  const ballotsAs = canWin === "any" ? withRankedForms : undefined;
  return {
    kind: "sum",
    units: ballotUnits(evidence, places),
    range: [-1, 1],
    // A form that too few states rank cannot have resulted: the ballots would not be usable.
    attainable: ({ ballots }) => {
      if (places.length === 0) return [-1, 1];
      let [smallest, largest] = [0, 0];
      for (const at of places) {
        const of = ballotsAs?.(ballots[at]!) ?? ballots[at]!;
        const [least, most] = leadRange(lead, of, evidence.ballots[at]!.candidates);
        smallest += least;
        largest += most;
      }
      return [smallest / places.length, largest / places.length];
    },
    measure: ({ ballots }, at, into) => {
      const of = ballotsAs?.(ballots[at]!) ?? ballots[at]!;
      into[0] = lead(of, evidence.ballots[at]!.resulting);
      into[1] = 1;
    },
  };
}
