/**
 * Which parts of the evidence a claim asks for, so that it need not be measured anew where those are
 * as they were.
 *
 * @module
 */
import type { Claim } from "../findings/claims/claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { attainableBy } from "../findings/statistics/attainable.ts";
import { estimatorOf } from "../findings/statistics/estimator.ts";

/** A part of the evidence. */
export type Part = keyof Evidence;

/** The parts that a claim's tests ask for, from their making to their estimate. */
export function askedParts(
  { tests }: Claim,
  evidence: Evidence,
  coded: CodedEvidence,
): ReadonlySet<Part> {
  const asked = new Set<Part>();
  const noting = { ...evidence };
  for (const part of partsOf(evidence)) {
    Object.defineProperty(noting, part, {
      get: () => {
        asked.add(part);
        return evidence[part];
      },
    });
  }
  for (const { statistic: make } of tests) {
    const statistic = make(noting, coded);
    attainableBy(statistic, coded);
    estimatorOf(statistic)(coded);
  }
  return asked;
}

/** The parts that are others than before. */
export function changedParts(now: Evidence, before: Evidence): Part[] {
  return partsOf(now).filter((part) => now[part] !== before[part]);
}

/** The coding itself is no part: what reads a cell has its number from one. */
function partsOf(evidence: Evidence): Part[] {
  const { cells: _cells, asCoded: _asCoded, ...parts } = evidence;
  return Object.keys(parts) as Part[];
}
