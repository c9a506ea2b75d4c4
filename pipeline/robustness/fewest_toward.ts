/**
 * The fewest cells by which one test comes to another verdict.
 *
 * @module
 */
import { type MeasuredTest, verdictBy } from "../findings/claims/measured_claim.ts";
import { tolerance, type Verdict } from "../findings/claims/verdict.ts";
import type { Marks } from "../findings/criteria/criterion.ts";
import { blockReach } from "./block_reach.ts";
import { fewestForContrast } from "./contrast_fragility.ts";
import { type Fewest, jointly, least } from "./fewest.ts";
import type { Search, SingleTries } from "./search.ts";
import { stepwiseRecodings } from "./stepwise_fragility.ts";
import { fewestForSum, type Side } from "./sum_fragility.ts";

/** Where a test is to go: away from its verdict, to a certain one, or to any that tells something. */
export type Goal = "another" | "something" | Exclude<Verdict, "between">;

/** A limit, and its bit among those of the alternatives. */
export interface Limit {
  readonly points: number;
  readonly bit: number;
}

/** Where the estimate must go: up to a mark and not below it, or down to it. */
interface Step {
  readonly direction: 1 | -1;
  readonly mark: number;
  /** Whether reaching the mark is enough, or it must be passed. */
  readonly reached: boolean;
}

/**
 * The fewest cells by which one test comes to its goal.
 *
 * @param tries what single recodings give
 * @param below so many cells or more are of no use: then they need not be found
 */
export function fewestToward(
  search: Search,
  tries: SingleTries,
  goal: Goal,
  limit: Limit,
  below = Infinity,
): Fewest {
  const { test, now: { verdict } } = search;
  if (isReached(goal, verdict, verdict)) return { atLeast: 0, recodings: [] };
  const isTelling = goal !== "another" && goal !== "cannot tell";
  if (tries.of.size === 0 || (isTelling && tellsNever(test))) return never;
  for (const [after, single] of tries.leading.get(limit.bit) ?? []) {
    if (isReached(goal, verdict, after)) return { atLeast: 1, recodings: [single] };
  }
  const { atLeast, recodings } = severalToward(search, tries.of, goal, limit, below);
  return { atLeast: Math.max(2, atLeast), recodings };
}

const never: Fewest = { atLeast: Infinity, recodings: undefined };

/** Whether no estimate of a test would tell anything. */
function tellsNever(test: MeasuredTest): boolean {
  const estimate = test.criterion.supportedFrom;
  return verdictBy(test, { estimate, deciding: Infinity }) === "cannot tell";
}

/** Whether a verdict is the one sought. */
export function isReached(goal: Goal, before: Verdict, now: Verdict): boolean {
  if (goal === "another") return now !== before;
  return goal === "something" ? now !== "cannot tell" : now === goal;
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
  if (goal !== "another" || verdict === "cannot tell") return [];
  if (verdict === "supported") return [{ direction: -1, mark: supportedFrom, reached: false }];
  if (verdict === "contradicted") {
    return [{ direction: 1, mark: contradictedUpTo, reached: false }];
  }
  return [toSupported, toContradicted];
}

/**
 * The same by the search for several cells; single ones that do need no such search.
 *
 * @param tries what single recodings give, if need be before others were recoded
 */
export function severalToward(
  search: Search,
  tries: SingleTries["of"],
  goal: Goal,
  limit: Limit,
  below = Infinity,
): Fewest {
  const { test: { criterion }, now, from: { recoder, alternativesOf }, sums } = search;
  const steps = stepsToward(criterion, now.verdict, goal);
  const isSought = (verdict: Verdict) => isReached(goal, now.verdict, verdict);
  const byStep = () =>
    least(
      steps.map(({ direction }): Fewest => ({
        atLeast: 1,
        recodings: stepwiseRecodings(search, tries, direction, isSought, limit.bit),
      })),
    ).recodings;
  if (sums.length === 0) return { atLeast: 1, recodings: byStep() };
  const sides = sums.map((sum): Side => ({
    sum,
    reach: blockReach(sum, limit.points, limit.bit, recoder, alternativesOf),
  }));
  let best: Fewest = never;
  for (const step of steps) {
    const within = Math.min(below, best.recodings?.length ?? Infinity);
    best = least([best, towardMark(sides, step, within)]);
  }
  // Blocks of many cells hide what a few of each together would do.
  if (steps.length > 0 && !best.recodings && best.atLeast < below) {
    best = { ...best, recodings: byStep() };
  }
  const within = Math.min(below, best.recodings?.length ?? Infinity);
  if (goal === "cannot tell" || (goal === "another" && now.verdict !== "cannot tell")) {
    return least([best, ...sides.map((side) => losingUnits(side, criterion.fewest, within))]);
  }
  return goal === "something" || goal === "another"
    ? jointly(sides.map((side) => gainingUnits(side, criterion.fewest)))
    : best;
}

/** The fewest cells by which a sum, or the difference of two, comes to a mark. */
function towardMark(
  [first, second]: readonly Side[],
  { direction, mark, reached }: Step,
  below: number,
): Fewest {
  const { amount, weight } = first!.sum.total;
  // Passing a mark takes more than the tolerance; reaching it may miss the last digit.
  const passed = reached ? -tolerance / 2 : 2 * tolerance;
  if (second) return fewestForContrast(first!, second, direction, mark + direction * passed, below);
  return fewestForSum(first!, {
    worth: { amount: direction, weight: -direction * mark, units: 0 },
    // A sum misses by as much for each unit.
    need: direction * (mark * weight - amount) +
      passed * (reached ? 1 : Math.max(1, first!.sum.total.units)),
  }, below);
}

/** The fewest cells that leave too few units. */
function losingUnits(side: Side, fewest: number, below: number): Fewest {
  const need = side.sum.total.units - fewest + 1;
  return fewestForSum(side, { worth: { amount: 0, weight: 0, units: -1 }, need }, below);
}

/** The fewest cells that make enough units count. */
function gainingUnits(side: Side, fewest: number): Fewest {
  const need = fewest - side.sum.total.units;
  if (need <= 0) return { atLeast: 0, recodings: [] };
  return fewestForSum(side, { worth: { amount: 0, weight: 0, units: 1 }, need }, Infinity);
}
