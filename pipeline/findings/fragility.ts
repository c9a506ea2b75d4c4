/**
 * The smallest number of coded cells that must be wrong to overturn a verdict, and which ones.
 *
 * @module
 */
import { type Criterion, tolerance, type Verdict, verdictOf } from "./claim.ts";
import { type CodedEvidence, type Evidence } from "./evidence.ts";
import { type MeasuredClaim, verdictUnder } from "./measured_claim.ts";
import { fewestForOrder, type Mark } from "./order_fragility.ts";
import { recoded, type Recoding } from "./recoding.ts";
import type { Statistic } from "./statistic.ts";
import { type Fewest, fewestForSum, type Target } from "./sum_fragility.ts";

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
 * Finds how fragile a claim's verdict is. Each set of recodings is tried on the evidence before it is
 * given out.
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
    const { estimate, units } = estimator(coded);
    return { estimate, units, verdict: verdictOf(estimate, units, criterion) };
  });
  const verdict = verdictUnder(measured, coded);
  const toward = (at: number, wanted: (verdict: Verdict) => boolean): Fewest => {
    const { statistic, criterion } = measured.tests[at]!;
    return fewestToward(statistic, criterion, now[at]!, wanted, limit, evidence, coded);
  };
  const verdicts: readonly Verdict[] = ["supported", "not supported"];
  const found = verdict !== "undecided"
    // All tests agree: it is enough that one leaves.
    ? least(now.map((_, at) => toward(at, (other) => other !== verdict)))
    // All tests must come to agree.
    : least(
      verdicts.map((wanted) =>
        jointly(
          now.map(({ verdict: here }, at) =>
            here === wanted
              ? { atLeast: 0, recodings: [] }
              : toward(at, (other) => other === wanted)
          ),
        )
      ),
    );
  const becomes = found.recodings && verdictAfter(found.recodings, measured, evidence, coded);
  const overturned = becomes !== undefined && becomes !== verdict;
  return {
    limit,
    atLeast: found.atLeast,
    recodings: overturned ? found.recodings : undefined,
    exact: overturned && found.recodings!.length === found.atLeast,
    becomes: overturned ? becomes : undefined,
  };
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

/** What a test says now. */
interface Now {
  readonly estimate: number;
  readonly units: number;
  readonly verdict: Verdict;
}

/** The fewest cells by which one test comes to another verdict of a kind. */
function fewestToward(
  statistic: Statistic,
  criterion: Criterion,
  now: Now,
  wanted: (verdict: Verdict) => boolean,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fewest {
  const { supportedFrom, notSupportedUpTo, fewest } = criterion;
  if (statistic.kind === "order") {
    const marks: Mark[] = [];
    if (now.verdict === "supported") {
      marks.push({ direction: -1, mark: supportedFrom, reached: false });
    } else if (wanted("supported")) {
      marks.push({ direction: 1, mark: supportedFrom, reached: true });
    }
    if (now.verdict === "not supported") {
      marks.push({ direction: 1, mark: notSupportedUpTo, reached: false });
    } else if (wanted("not supported")) {
      marks.push({ direction: -1, mark: notSupportedUpTo, reached: true });
    }
    return least(marks.map((mark) => fewestForOrder(statistic, mark, limit, evidence, coded)));
  }
  const { estimate, units } = now;
  const total = units === 0 ? 0 : estimate * units;
  const targets: Target[] = [];
  const down = (mark: number, beyond: number) =>
    targets.push({ amount: -1, weight: mark, need: total - mark * units + beyond });
  const up = (mark: number, beyond: number) =>
    targets.push({ amount: 1, weight: -mark, need: mark * units - total + beyond });
  // Passing a mark takes more than the tolerance of every unit; reaching it may miss the last digit.
  const passed = 2 * tolerance * Math.max(1, statistic.units.length);
  if (units < fewest) {
    targets.push({ amount: 0, weight: 1, need: fewest - units });
  } else {
    if (now.verdict !== "undecided") {
      targets.push({ amount: 0, weight: -1, need: units - fewest + 1 });
    }
    if (now.verdict === "supported") down(supportedFrom, passed);
    else if (wanted("supported")) up(supportedFrom, -tolerance / 2);
    if (now.verdict === "not supported") up(notSupportedUpTo, passed);
    else if (wanted("not supported")) down(notSupportedUpTo, -tolerance / 2);
  }
  // A cell takes or gives at most one unit, so that a change of units needs as many cells.
  const easiestFirst = targets.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  let best: Fewest = { atLeast: Infinity, recodings: undefined };
  for (const target of easiestFirst) {
    if (target.amount === 0 && target.need > (best.recodings?.length ?? Infinity)) continue;
    best = least([best, fewestForSum(statistic, target, limit, evidence, coded)]);
  }
  return best;
}
