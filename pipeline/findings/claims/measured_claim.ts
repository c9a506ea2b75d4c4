/**
 * Claims bound to evidence, and their verdicts under a coding.
 *
 * @module
 */
import { type Claim, type Criterion, joint, type Test, type Verdict, verdictOf } from "./claim.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { estimatorOf } from "../statistics/estimator.ts";
import type { Estimate, Statistic } from "../statistics/statistic.ts";

/** A claim with its statistics over given evidence. */
export interface MeasuredClaim {
  /**
   * The claim with its tests as made for the evidence, so that other evidence can meet the same
   * ones.
   */
  readonly claim: Claim & { readonly tests: readonly Test[] };
  readonly tests: readonly {
    readonly name: string;
    readonly criterion: Criterion;
    readonly statistic: Statistic;
    readonly estimator: (coded: CodedEvidence) => Estimate;
  }[];
}

/** Binds claims to evidence. */
export function measuredClaims(
  claims: readonly Claim[],
  evidence: Evidence,
  coded: CodedEvidence,
): MeasuredClaim[] {
  return claims.map((claim) => {
    const tests = typeof claim.tests === "function" ? claim.tests(evidence) : claim.tests;
    return {
      claim: { ...claim, tests },
      tests: tests.map(({ name, criterion, statistic: make }) => {
        const statistic = make(evidence, coded);
        return { name, criterion, statistic, estimator: estimatorOf(statistic) };
      }),
    };
  });
}

/** The verdict on a claim under the coding that `coded` was last read from. */
export function verdictUnder({ tests }: MeasuredClaim, coded: CodedEvidence): Verdict {
  return joint(tests.map(({ criterion, estimator }) => {
    const { estimate, deciding } = estimator(coded);
    return verdictOf(estimate, deciding, criterion);
  }));
}
