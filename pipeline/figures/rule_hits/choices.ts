/**
 * Choices on which it hangs whether intensity names the result more often than mere order.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { AlternativeLine } from "../../tables/derived/robustness/alternatives.ts";
import { intensityAtEqualWeights } from "../../findings/criteria/theory.ts";
import { fixed } from "../../base/words/numbers.ts";

/**
 * Choices that would have changed the verdict, a sentence each: the strongest objection to the
 * claim.
 */
export function otherChoices(
  estimates: readonly EstimateLine[],
  alternatives: readonly AlternativeLine[],
): string[] {
  const { id } = intensityAtEqualWeights;
  const own = estimates.find(({ finding }) => finding === id);
  return alternatives.filter((line) =>
    line.finding === id && line.verdict !== line.verdict_as_chosen
  ).flatMap(({ chosen, instead, estimate, verdict, verdict_as_chosen }) =>
    typeof own?.estimate !== "number" || estimate === null ? [] : [
      "The lead of intensity over mere order, in shares of the negotiations, is " +
      `${fixed(own.estimate, 2)} (${verdict_as_chosen}) where ${chosen}, but ` +
      `${fixed(estimate, 2)} (${verdict}) with ${instead}.`,
    ]
  );
}
