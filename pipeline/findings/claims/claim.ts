/**
 * What a claim is, and when the data bear it out.
 *
 * @module
 */
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { Estimate, Statistic } from "../statistics/statistic.ts";

/** What the data say of a claim. */
export type Verdict = "supported" | "not supported" | "undecided";

/** The parts of the argument in its order, with what each is about. */
export const chapters = [
  { chapter: "1", name: "1 Unforced concession" },
  { chapter: "2", name: "2 A patchwork of concessions" },
  { chapter: "theory", name: "Theory: when weaker partners get their way" },
  { chapter: "3", name: "3 SEATO" },
  { chapter: "4", name: "4 Linkages that made bilateral ties last" },
] as const;

/** Part of the argument that a claim belongs to. */
export type Chapter = typeof chapters[number]["chapter"];

/**
 * When a claim holds. It was written down before the estimate was computed. Intervals and p-values
 * stand beside the verdict, never in it.
 */
export interface Criterion {
  /** What is estimated, in words. */
  readonly estimate: string;
  /** Unit of the estimate. */
  readonly unit:
    | "share"
    | "points"
    | "tau-b"
    | "difference of shares"
    | "distance"
    | "ends a year";
  /** What the estimate is taken over: `issue`, `episode`. */
  readonly over: string;
  /** The claim is supported where the estimate is at least this. */
  readonly supportedFrom: number;
  /** The claim is not supported where the estimate is at most this. */
  readonly notSupportedUpTo: number;
  /** The claim is undecided with fewer units than this. */
  readonly fewest: number;
  /** Why these marks. */
  readonly reason: string;
}

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
  /** What the first estimate of the claim would then be. */
  readonly estimate: (evidence: Evidence, coded: CodedEvidence) => Estimate;
}

/** What a claim is measured by. */
export interface Measurement {
  /**
   * The tests, all of which must bear the claim out, or what makes them of the evidence where that
   * decides what is tested; at least one.
   */
  readonly tests: readonly Test[] | ((evidence: Evidence) => readonly Test[]);
  /** Choices that could have been made otherwise, and what each would give. */
  readonly alternatives: readonly Alternative[];
  /** Type of issue that it is measured on; none of what is measured on several, or on no issues. */
  readonly issueType?: string;
}

/** A claim of the argument. */
export interface Claim extends Measurement {
  readonly id: string;
  readonly chapter: Chapter;
  /** The claim in one sentence, without a full stop. */
  readonly claim: string;
  /** Whether the claim, if it holds, speaks for the argument of the package or against it. */
  readonly bearing: "for" | "against";
}

/**
 * The verdict on one estimate.
 *
 * @param deciding units that are held against the fewest that the criterion asks for
 */
export function verdictOf(
  estimate: number,
  deciding: number,
  { supportedFrom, notSupportedUpTo, fewest }: Criterion,
): Verdict {
  if (!(deciding >= fewest)) return "undecided";
  // Sums of many fractions miss a mark by their last digit.
  if (estimate >= supportedFrom - tolerance) return "supported";
  if (estimate <= notSupportedUpTo + tolerance) return "not supported";
  return "undecided";
}

/** Difference up to which an estimate counts as equal to a mark. */
export const tolerance = 1e-9;

/** The verdict on a claim that several estimates must bear out: what all say, else undecided. */
export function joint(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts;
  return first !== undefined && others.every((other) => other === first) ? first : "undecided";
}
