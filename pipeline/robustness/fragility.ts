/**
 * The smallest number of coded cells that must be wrong to overturn a verdict, and which ones.
 *
 * @module
 */
import type { Marks } from "../findings/criteria/criterion.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { type MeasuredClaim, verdictBy, verdictUnder } from "../findings/claims/measured_claim.ts";
import type { Verdict } from "../findings/claims/verdict.ts";
import { alternativesTo, recoded, type Recoding } from "./recoding.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import { type Fewest, jointly, least } from "./fewest.ts";
import { fewestToward } from "./fewest_toward.ts";
import type { Goal } from "./stepwise_fragility.ts";

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
  const now = measured.tests.map((test) => {
    const now = { ...test.estimator(coded) };
    return { ...now, verdict: verdictBy(test, now) };
  });
  const verdict = verdictUnder(measured, coded);
  const toward = (at: number, goal: Goal, most?: number): Fewest =>
    fewestToward(measured.tests[at]!, now[at]!, goal, limit, evidence, coded, most);
  const isDecided = verdict === "supported" || verdict === "contradicted";
  const severalUndecided = !isDecided && measured.tests.length > 1;
  const single = severalUndecided ? singleRecoding(measured, limit, evidence, coded) : undefined;
  const found = single ? { atLeast: 1, recodings: [single] } : isDecided
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
  const values = evidence.asCoded.slice();
  const overturns = ({ cell, value }: Recoding) => {
    values[cell] = value;
    coded.readCell(cell, values);
    const now = verdictUnder(measured, coded);
    values[cell] = evidence.asCoded[cell]!;
    coded.readCell(cell, values);
    return now !== verdict;
  };
  const found = [...cells].values()
    .flatMap((cell) =>
      alternativesTo(evidence.cells[cell]!, limit).map((value) => ({ cell, value }))
    )
    .find(overturns);
  return found;
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

/** The two verdicts, the one first whose mark lies nearer. */
function nearerFirst(
  estimate: number,
  { supportedFrom, contradictedUpTo }: Marks,
): readonly ["supported" | "contradicted", "supported" | "contradicted"] {
  return supportedFrom - estimate < estimate - contradictedUpTo
    ? ["supported", "contradicted"]
    : ["contradicted", "supported"];
}
