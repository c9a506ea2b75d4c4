/**
 * Choices on which it hangs whether intensity names the result more often than mere order.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { AlternativeLine } from "../../tables/derived/robustness/alternatives.ts";
import {
  intensityAtEqualWeights,
  intensityAtPowerWeights,
} from "../../findings/criteria/theory.ts";
import { fixed } from "../../base/words/numbers.ts";

/** The claims on the lead of intensity, with the weights that each fixes. */
const leads = [
  [intensityAtEqualWeights.id, "with states weighing alike"],
  [intensityAtPowerWeights.id, "by power"],
] as const;

/**
 * Choices that would have changed the verdict, a sentence each: the strongest objection to the
 * claims.
 */
export function otherChoices(
  estimates: readonly EstimateLine[],
  alternatives: readonly AlternativeLine[],
): string[] {
  return leads.flatMap(([id, weights]) => {
    const own = estimates.find(({ finding }) => finding === id);
    return alternatives.filter((line) =>
      line.finding === id && line.verdict !== line.verdict_as_chosen
    ).flatMap(({ chosen, instead, estimate, verdict, verdict_as_chosen }) =>
      typeof own?.estimate !== "number" || estimate === null ? [] : [
        `The lead of intensity over mere order ${weights}, in shares of the negotiations, is ` +
        `${fixed(own.estimate, 2)} (${verdict_as_chosen}) where ${chosen}, but ` +
        `${fixed(estimate, 2)} (${verdict}) where instead ${instead}.`,
      ]
    );
  });
}
