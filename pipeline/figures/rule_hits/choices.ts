/**
 * Choices on which it hangs whether intensity names the result more often than mere order.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
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
export function otherChoices(read: ReadTable): string[] {
  const estimates = read(describedFindings.estimates);
  const alternatives = read(describedRobustness.alternatives)
    .filter(({ verdict, verdict_as_chosen: chosen }) => verdict !== chosen);
  return leads.flatMap(([id, weights]) => {
    const own = estimates.find(({ finding }) => finding === id)?.estimate;
    return alternatives.filter(({ finding }) => finding === id).flatMap((line) =>
      typeof own !== "number" || line.estimate === null ? [] : [
        `The lead of intensity over mere order ${weights}, in shares of the negotiations, is ` +
        `${fixed(own, 2)} (${line.verdict_as_chosen}) where ${line.chosen}, but ` +
        `${fixed(line.estimate, 2)} (${line.verdict}) where instead ${line.instead}.`,
      ]
    );
  });
}
