/**
 * The smallest number of coded cells that must be wrong to overturn a verdict, and which ones.
 *
 * @module
 */
import { type Criterion, tolerance, type Verdict, verdictOf } from "../findings/claims/claim.ts";
import { type CodedEvidence, type Evidence } from "../findings/evidence/evidence.ts";
import { type MeasuredClaim, verdictUnder } from "../findings/claims/measured_claim.ts";
import { fewestForOrder, type Mark } from "./order_fragility.ts";
import { alternativesTo, recoded, type Recoding } from "./recoding.ts";
import { cellsOfStatistic, type Statistic } from "../findings/statistics/statistic.ts";
import { type Fewest, fewestForSum, type Target } from "./sum_fragility.ts";
import { fewestForWhole, type Goal } from "./whole_fragility.ts";

/** How fragile a verdict is where each cell may be wrong by so many points. */
export interface Fragility {
  readonly limit: number;
  /** No fewer cells overturn it: proven. */
  readonly atLeast: number;
  /** Cells that do overturn it; none where no such recoding was found. */
  readonly recodings: readonly Recoding[] | undefined;
  /** Whether both are the same number. */
  readonly exact: boolean;
  /** The verdict after the recodings; none without them. */
  readonly becomes: Verdict | undefined;
}

/**
 * Finds how fragile a claim's verdict is. Each set of recodings is tried on the evidence before it
 * is given out.
 *
 * @param coded the evidence as coded; it is read anew in between and left as coded
 */
export function fragilityOf(
  measured: MeasuredClaim,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fragility {
  const now = measured.tests.map(({ estimator, criterion }) => {
    const now = { ...estimator(coded) };
    return { ...now, verdict: verdictOf(now.estimate, now.deciding, criterion) };
  });
  const verdict = verdictUnder(measured, coded);
  const toward = (at: number, goal: Goal, most?: number): Fewest => {
    const { statistic, criterion } = measured.tests[at]!;
    return fewestToward(statistic, criterion, now[at]!, goal, limit, evidence, coded, most);
  };
  const severalUndecided = verdict === "undecided" && measured.tests.length > 1;
  const single = severalUndecided ? singleRecoding(measured, limit, evidence, coded) : undefined;
  const found = single ? { atLeast: 1, recodings: [single] } : verdict !== "undecided"
    // All tests agree: it is enough that one leaves.
    ? least(now.map((_, at) => toward(at, "another")))
    // All tests must come to agree. What the nearer mark takes bounds the search for the other.
    : nearerFirst(now[0]!.estimate, measured.tests[0]!.criterion).reduce<Fewest>(
      (best, goal) =>
        least([
          best,
          jointly(now.map(({ verdict: here }, at) =>
            here === goal
              ? { atLeast: 0, recodings: [] }
              : toward(at, goal, best.recodings && best.recodings.length - 1)
          )),
        ]),
      { atLeast: Infinity, recodings: undefined },
    );
  // Where every single cell was tried in vain, two at least are proven.
  const atLeast = severalUndecided && !single ? Math.max(2, found.atLeast) : found.atLeast;
  const becomes = found.recodings && verdictAfter(found.recodings, measured, evidence, coded);
  const overturned = becomes !== undefined && becomes !== verdict;
  return {
    limit,
    atLeast,
    recodings: overturned ? found.recodings : undefined,
    exact: overturned && found.recodings!.length === atLeast,
    becomes: overturned ? becomes : undefined,
  };
}

/**
 * One recoding that overturns what several tests leave undecided, where there is one: the searches
 * of the tests, each by itself, may miss a cell that serves them all.
 */
function singleRecoding(
  measured: MeasuredClaim,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Recoding | undefined {
  const verdict = verdictUnder(measured, coded);
  const cells = new Set(
    measured.tests.flatMap(({ statistic }) => cellsOfStatistic(evidence, statistic)),
  );
  for (const cell of cells) {
    for (const value of alternativesTo(evidence.cells[cell]!, limit)) {
      const recoding = { cell, value };
      if (verdictAfter([recoding], measured, evidence, coded) !== verdict) return recoding;
    }
  }
  return undefined;
}

/** The verdict on a claim with some cells recoded; `coded` is left as coded. */
export function verdictAfter(
  recodings: readonly Recoding[],
  measured: MeasuredClaim,
  evidence: Evidence,
  coded: CodedEvidence,
): Verdict {
  coded.readAll(recoded(evidence.asCoded, recodings));
  const verdict = verdictUnder(measured, coded);
  coded.readAll(evidence.asCoded);
  return verdict;
}

/** Of several ways, the one with the fewest cells; of several bounds, the lowest. */
function least(ways: readonly Fewest[]): Fewest {
  const found = ways.flatMap(({ recodings }) => recodings ? [recodings] : [])
    .sort((a, b) => a.length - b.length);
  return { atLeast: Math.min(...ways.map(({ atLeast }) => atLeast)), recodings: found[0] };
}

/** All of several ways at once; a cell that two of them recode otherwise counts for the first. */
function jointly(ways: readonly Fewest[]): Fewest {
  const recodings = ways.every((way) => way.recodings)
    ? [...new Map(ways.flatMap((way) => way.recodings!).reverse().map((each) => [each.cell, each]))
      .values()]
    : undefined;
  return { atLeast: Math.max(...ways.map(({ atLeast }) => atLeast)), recodings };
}

/** The two verdicts, the one first whose mark lies nearer. */
function nearerFirst(
  estimate: number,
  { supportedFrom, notSupportedUpTo }: Criterion,
): readonly ["supported" | "not supported", "supported" | "not supported"] {
  return supportedFrom - estimate < estimate - notSupportedUpTo
    ? ["supported", "not supported"]
    : ["not supported", "supported"];
}

/** What a test says now. */
interface Now {
  readonly estimate: number;
  readonly units: number;
  readonly weight: number;
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
function fewestToward(
  statistic: Statistic,
  criterion: Criterion,
  { estimate, units, weight, verdict }: Now,
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
  const targets = units < fewest ? [{ amount: 0, weight: 1, need: fewest - units }] : [
    ...steps.map(({ direction, mark, reached }): Target => ({
      amount: direction,
      weight: -direction * mark,
      need: direction * (mark * weight - total) + (reached ? -tolerance / 2 : passed),
    })),
    ...(goal === "another" && verdict !== "undecided"
      ? [{ amount: 0, weight: -1, need: units - fewest + 1 }]
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
