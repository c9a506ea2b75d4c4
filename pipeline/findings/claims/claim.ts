/**
 * What a claim is: what it states, and what it is measured by.
 *
 * @module
 */
import type { Criterion, StatedClaim } from "../criteria/criterion.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { Estimate, Statistic } from "../statistics/statistic.ts";

/** An estimate that a claim stands or falls by. */
export interface Test {
  /** What sets it apart from the claim's other tests; empty where there is one. */
  readonly name: string;
  readonly criterion: Criterion;
  /** What is estimated over which part of the evidence; `coded` holds its values as coded. */
  readonly statistic: (evidence: Evidence, coded: CodedEvidence) => Statistic;
}

/** A choice of the analysis that could have been made otherwise. */
export interface Alternative {
  /** What was chosen. */
  readonly chosen: string;
  /** What is chosen instead. */
  readonly instead: string;
  /** Name of the test whose estimate it is held against; the first without it. */
  readonly part?: string;
  /** What that estimate of the claim would then be. */
  readonly estimate: (evidence: Evidence, coded: CodedEvidence) => Estimate;
}

/** A claim with what it is measured by. */
export interface Claim extends StatedClaim {
  /** The tests, all of which must bear the claim out; at least one. */
  readonly tests: readonly Test[];
  /** Choices that could have been made otherwise, and what each would give. */
  readonly alternatives: readonly Alternative[];
}
