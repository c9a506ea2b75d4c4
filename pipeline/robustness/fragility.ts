/**
 * The smallest number of coded cells that must be wrong to overturn a verdict, and which ones.
 *
 * @module
 */
import { type MeasuredClaim, verdictUnder } from "../findings/claims/measured_claim.ts";
import { joint, type Verdict } from "../findings/claims/verdict.ts";
import type { Marks } from "../findings/criteria/criterion.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { type Fewest, least } from "./fewest.ts";
import { fewestToward, type Goal, type Limit } from "./fewest_toward.ts";
import { fewestOfAll, type Tried } from "./fewest_of_all.ts";
import {
  type Alternatives,
  alternativesFinder,
  recoded,
  recoderOf,
  type Recoding,
} from "./recoding.ts";
import { searchOf, singleTries } from "./search.ts";

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
 * Finds how fragile a claim's verdict is under each of some limits. Every recoding of a single cell
 * is tried; what is found beyond one is tried on the evidence before it is given out.
 *
 * @param limits most points by which a cell may be wrong
 * @param coded the evidence as coded; it is read anew in between and left as coded
 * @param alternativesOf values of cells under those limits, where several claims share them
 */
export function fragilitiesOf(
  measured: MeasuredClaim,
  limits: readonly number[],
  evidence: Evidence,
  coded: CodedEvidence,
  alternativesOf = alternativesFinder(evidence, limits),
): Fragility[] {
  const recoder = recoderOf(evidence.asCoded, coded);
  const tried = (alternativesOf: (cell: number) => Alternatives) =>
    measured.tests.map((test): Tried => {
      const search = searchOf(test, { evidence, coded, recoder, alternativesOf });
      return { search, tries: singleTries(search) };
    });
  const verdict = verdictUnder(measured, coded);
  // Where a cell is enough that no limit forbids, there is nothing more to look for.
  const everywhere = (1 << limits.length) - 1;
  const nearby = (cell: number) => allowedBy(everywhere, alternativesOf(cell));
  const [single] = singleRecodings(tried(nearby), verdict, evidence, nearby).values();
  if (single) {
    const becomes = verdictAfter([single], measured, evidence, coded);
    return limits.map((limit) => ({
      limit,
      atLeast: 1,
      recodings: [single],
      exact: true,
      becomes,
    }));
  }
  const tests = tried(alternativesOf);
  const singles = singleRecodings(tests, verdict, evidence, alternativesOf);
  const found: Fragility[] = [];
  for (const [at, points] of limits.entries()) {
    const before = found.at(-1);
    if (before && allowTheSame(tests, at - 1, at)) {
      found.push({ ...before, limit: points });
      continue;
    }
    const limit = { points, bit: 1 << at };
    const single = singles.get(limit.bit);
    const { atLeast, recodings } = single
      ? { atLeast: 1, recodings: [single] }
      : severalToOverturn(tests, verdict, limit);
    const becomes = recodings && verdictAfter(recodings, measured, evidence, coded);
    const overturned = becomes !== undefined && becomes !== verdict;
    found.push({
      limit: points,
      atLeast,
      recodings: overturned ? recodings : undefined,
      exact: overturned && recodings!.length === atLeast,
      becomes: overturned ? becomes : undefined,
    });
  }
  return found;
}

/** The same under one limit. */
export function fragilityOf(
  measured: MeasuredClaim,
  limit: number,
  evidence: Evidence,
  coded: CodedEvidence,
): Fragility {
  return fragilitiesOf(measured, [limit], evidence, coded)[0]!;
}

/** The values that some limits allow, by their bits. */
function allowedBy(bits: number, { values, allowed }: Alternatives): Alternatives {
  const kept = values.filter((_, at) => (allowed[at]! & bits) === bits);
  return { values: kept, allowed: kept.map(() => bits) };
}

/** Whether two limits allow the same values of all cells, as they may of codes. */
function allowTheSame(tests: readonly Tried[], one: number, other: number): boolean {
  return tests.every(({ tries, search: { from: { alternativesOf } } }) =>
    [...tries.of.keys()].every((cell) =>
      alternativesOf(cell).allowed.every((bits) => ((bits >> one) & 1) === ((bits >> other) & 1))
    )
  );
}

/** Cells that overturn a verdict which no single one does. */
function severalToOverturn(
  tests: readonly Tried[],
  verdict: Verdict,
  limit: Limit,
): Fewest {
  const found = verdict === "supported" || verdict === "contradicted"
    // All tests agree: it is enough that one leaves.
    ? fewestOfAny(tests, "another", limit, never)
    : verdict === "cannot tell"
    ? fewestOfAll(tests, "something", limit, Infinity)
    // All tests must come to agree, or one must tell nothing any more.
    : fewestOfAny(
      tests,
      "cannot tell",
      limit,
      nearerFirst(tests[0]!).reduce(
        (best, goal) =>
          least([best, fewestOfAll(tests, goal, limit, best.recodings?.length ?? Infinity)]),
        never,
      ),
    );
  return { ...found, atLeast: Math.max(2, found.atLeast) };
}

const never: Fewest = { atLeast: Infinity, recodings: undefined };

/** The fewest cells by which any of the tests comes to a goal, or what is known besides. */
function fewestOfAny(
  tests: readonly Tried[],
  goal: Goal,
  limit: Limit,
  besides: Fewest,
): Fewest {
  return tests.reduce(
    (best, { search, tries }) =>
      least([best, fewestToward(search, tries, goal, limit, best.recodings?.length)]),
    besides,
  );
}

/** By bit of a limit, the recoding of one cell that overturns the verdict by the least change. */
function singleRecodings(
  tests: readonly Tried[],
  verdict: Verdict,
  { asCoded }: Evidence,
  alternativesOf: (cell: number) => Alternatives,
): ReadonlyMap<number, Recoding> {
  const found = new Map<number, Recoding>();
  const distanceOf = ({ cell, value }: Recoding) => Math.abs(value - asCoded[cell]!);
  const after = tests.map(({ search }) => search.now.verdict);
  for (const cell of new Set(tests.flatMap(({ tries }) => [...tries.of.keys()]))) {
    const { values, allowed } = alternativesOf(cell);
    const own = tests.map(({ tries }) => tries.of.get(cell)?.verdicts);
    for (let at = 0; at < values.length; at++) {
      let changes = false;
      for (let test = 0; test < tests.length; test++) {
        const before = tests[test]!.search.now.verdict;
        after[test] = own[test]?.[at] ?? before;
        if (after[test] !== before) changes = true;
      }
      if (!changes || joint(after) === verdict) continue;
      const recoding = { cell, value: values[at]! };
      for (let bit = 1; bit <= allowed[at]!; bit *= 2) {
        const known = found.get(bit);
        if ((allowed[at]! & bit) === 0) continue;
        if (!known || distanceOf(recoding) < distanceOf(known)) found.set(bit, recoding);
      }
    }
  }
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
  { search: { now: { estimate }, test: { criterion } } }: Tried,
): readonly Goal[] {
  const { supportedFrom, contradictedUpTo }: Marks = criterion;
  return supportedFrom - estimate < estimate - contradictedUpTo
    ? ["supported", "contradicted"]
    : ["contradicted", "supported"];
}
