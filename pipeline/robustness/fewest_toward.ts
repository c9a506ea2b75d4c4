/**
 * The fewest cells by which one test comes to another verdict.
 *
 * @module
 */
import { type Criterion, tolerance, type Verdict } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import type { Estimate, Statistic } from "../findings/statistics/statistic.ts";
import { type Fewest, least } from "./fewest.ts";
import { fewestForOrder, type Mark } from "./order_fragility.ts";
import { fewestForSum, type Target } from "./sum_fragility.ts";
import { fewestForWhole, type Goal } from "./whole_fragility.ts";

/** What a test says now. */
export interface Now extends Estimate {
  readonly verdict: Verdict;
}

/** The steps any of which leads a test to its goal. */
function stepsToward(
  { supportedFrom, notSupportedUpTo }: Criterion,
  verdict: Verdict,
  goal: Goal,
): Mark[] {
  const toSupported: Mark = { direction: 1, mark: supportedFrom, reached: true };
  const toNotSupported: Mark = { direction: -1, mark: notSupportedUpTo, reached: true };
  if (goal === "supported") return [toSupported];
  if (goal === "not supported") return [toNotSupported];
  if (verdict === "supported") return [{ direction: -1, mark: supportedFrom, reached: false }];
  if (verdict === "not supported") {
    return [{ direction: 1, mark: notSupportedUpTo, reached: false }];
  }
  return [toSupported, toNotSupported];
}

/** The fewest cells by which one test comes to its goal. */
export function fewestToward(
  statistic: Statistic,
  criterion: Criterion,
  { estimate, deciding, weight, verdict }: Now,
  goal: Goal,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
  most?: number,
): Fewest {
  const steps = stepsToward(criterion, verdict, goal);
  if (statistic.kind === "order") {
    return least(
      steps.map((mark) => fewestForOrder(statistic, mark, limit, evidence, coded, most)),
    );
  }
  if (statistic.kind === "whole") {
    return fewestForWhole(statistic, criterion, verdict, goal, limit, evidence, coded);
  }
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
    ...(goal === "another" && verdict !== "undecided"
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
