/**
 * Claims bound to evidence, and their verdicts under a coding.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { attainableBy } from "../statistics/attainable.ts";
import { type Estimator, estimatorOf } from "../statistics/estimator.ts";
import type { Attainable, Estimate, Statistic } from "../statistics/statistic.ts";
import type { Claim, Test } from "./claim.ts";
import { joint, type Verdict, verdictOf } from "./verdict.ts";

/** A test with its statistic over given evidence. */
export interface MeasuredTest extends Pick<Test, "name" | "criterion"> {
  readonly statistic: Statistic;
  readonly estimator: Estimator;
  /** Smallest and largest estimate that could come out, worked out of the evidence as coded. */
  readonly attainable: Attainable;
}

/** A claim with its statistics over given evidence. */
export interface MeasuredClaim {
  readonly claim: Claim;
  readonly tests: readonly MeasuredTest[];
}

/** Binds claims to evidence. */
export function measuredClaims(
  claims: readonly Claim[],
  evidence: Evidence,
  coded: CodedEvidence,
): MeasuredClaim[] {
  return claims.map((claim) => ({
    claim,
    tests: claim.tests.map(({ name, criterion, statistic: make }) => {
      const statistic = make(evidence, coded);
      const attainable = attainableBy(statistic, coded);
      return { name, criterion, statistic, estimator: estimatorOf(statistic), attainable };
    }),
  }));
}

/** The verdict of a test on an estimate. */
export function verdictBy(
  { criterion, attainable }: Pick<MeasuredTest, "criterion" | "attainable">,
  { estimate, deciding }: Pick<Estimate, "estimate" | "deciding">,
): Verdict {
  return verdictOf(estimate, deciding, criterion, attainable);
}

/** The verdict on a claim under the coding that `coded` was last read from. */
export function verdictUnder({ tests }: MeasuredClaim, coded: CodedEvidence): Verdict {
  return joint(tests.map((test) => verdictBy(test, test.estimator(coded))));
}
