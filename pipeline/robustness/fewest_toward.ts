/**
 * The fewest cells by which one test comes to another verdict.
 *
 * @module
 */
import type { MeasuredTest } from "../findings/claims/measured_claim.ts";
import { tolerance, type Verdict } from "../findings/claims/verdict.ts";
import type { Marks } from "../findings/criteria/criterion.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import type { Estimate } from "../findings/statistics/statistic.ts";
import { type Fewest, least } from "./fewest.ts";
import { fewestByStep, type Goal } from "./stepwise_fragility.ts";
import { fewestForSum, type Target } from "./sum_fragility.ts";

/** Where the estimate must go: up to a mark and not below it, or down to it. */
interface Step {
  readonly direction: 1 | -1;
  readonly mark: number;
  /** Whether reaching the mark is enough, or it must be passed. */
  readonly reached: boolean;
}

/** What a test says now. */
export interface Now extends Estimate {
  readonly verdict: Verdict;
}

/** The steps any of which leads a test to its goal. */
function stepsToward(
  { supportedFrom, contradictedUpTo }: Marks,
  verdict: Verdict,
  goal: Goal,
): Step[] {
  const toSupported: Step = { direction: 1, mark: supportedFrom, reached: true };
  const toContradicted: Step = { direction: -1, mark: contradictedUpTo, reached: true };
  if (goal === "supported") return [toSupported];
  if (goal === "contradicted") return [toContradicted];
  if (verdict === "supported") return [{ direction: -1, mark: supportedFrom, reached: false }];
  if (verdict === "contradicted") {
    return [{ direction: 1, mark: contradictedUpTo, reached: false }];
  }
  return [toSupported, toContradicted];
}

/** The fewest cells by which one test comes to its goal. */
export function fewestToward(
  test: MeasuredTest,
  { estimate, deciding, weight, verdict }: Now,
  goal: Goal,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
  most?: number,
): Fewest {
  const { statistic, criterion } = test;
  if (statistic.kind !== "sum" || statistic.ownWeights) {
    return goal === "another" && verdict === "between"
      ? least(
        (["supported", "contradicted"] as const).map((each) =>
          fewestByStep(test, verdict, each, limit, evidence, coded, most)
        ),
      )
      : fewestByStep(test, verdict, goal, limit, evidence, coded, most);
  }
  const steps = stepsToward(criterion, verdict, goal);
  const { fewest } = criterion;
  const total = weight === 0 ? 0 : estimate * weight;
  // Passing a mark takes more than the tolerance of every unit; reaching it may miss the last digit.
  const passed = 2 * tolerance * Math.max(1, statistic.units.length);
  const targets = deciding < fewest ? [{ amount: 0, weight: 1, need: fewest - deciding }] : [
    ...steps.map(({ direction, mark, reached }): Target => ({
      amount: direction,
      weight: -direction * mark,
      need: direction * (mark * weight - total) + (reached ? -tolerance / 2 : passed),
    })),
    ...(goal === "another" && verdict !== "cannot tell"
      ? [{ amount: 0, weight: -1, need: deciding - fewest + 1 }]
      : []),
  ];
  // A cell takes or gives at most one unit, so that a change of units needs as many cells.
  let best: Fewest = { atLeast: Infinity, recodings: undefined };
  for (const target of targets) {
    if (target.amount === 0 && target.need > (best.recodings?.length ?? Infinity)) continue;
    best = least([best, fewestForSum(statistic, target, limit, evidence, coded)]);
  }
  return best;
}
