/**
 * Issues drawn at random, and what the naive implementation sees of one.
 *
 * @module
 */
import fc from "fast-check";
import type { MadeIssue } from "./made_evidence.ts";
import type { Concession } from "./naive/concessions.ts";

/** A whole point of a line. */
const point = fc.integer({ min: 0, max: 100 });

/** An issue with an opening of either side. */
export type TwoSidedIssue = MadeIssue & { readonly openings: { USA: number; AUS: number } };

/** A few issues of up to three episodes, an opening of each side on each. */
export const someIssues: fc.Arbitrary<TwoSidedIssue[]> = fc.array(
  fc.record({
    episode: fc.constantFrom("D", "E", "F"),
    outcome: point,
    openings: fc.record({ USA: point, AUS: point }),
    orientation: fc.constantFrom("more-binding", "less-binding", "multilateral", "none"),
  }),
  { minLength: 1, maxLength: 9 },
);

/** The same as the naive implementation sees it. */
export function madeConcession(
  { outcome, openings, episode = "E", orientation = "more-binding", type = "scope" }: MadeIssue,
  at: number,
): Concession {
  return {
    episode,
    issue: `${at}`,
    type,
    orientation,
    outcome,
    reference: 0,
    openings: [],
    us: Number(openings["USA"]),
    ally: Number(openings["AUS"]),
    gap: "",
    salienceGap: NaN,
  };
}
