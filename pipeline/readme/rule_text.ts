/**
 * Which rules of social choice name the form that resulted.
 *
 * @module
 */
import type { EstimateLine } from "../tables/derived/findings/estimates.ts";
import type { RuleLine } from "../tables/derived/findings/rules.ts";
import type { AlternativeLine } from "../tables/derived/robustness/alternatives.ts";
import { otherChoices } from "../figures/rule_hits/choices.ts";
import { mean } from "../base/inference/mean.ts";
import { listed } from "../base/words/lists.ts";
import { fixed } from "../base/words/numbers.ts";

const kinds = [
  ["ordinal", "that heed only the order of forms"],
  ["intensity", "that heed intensity too"],
  ["power", "that weigh states by power"],
] as const;

/**
 * Sentences on the hits of each kind of rule, and on the choice on which the lead of intensity
 * hangs.
 *
 * @param rules rows of the table `rules`
 * @param estimates rows of the table `estimates`
 * @param alternatives rows of the table `alternatives`
 */
export function ruleText(
  rules: readonly RuleLine[],
  estimates: readonly EstimateLine[],
  alternatives: readonly AlternativeLine[],
): string {
  const counted = rules.filter((row) => row.ballots === "all");
  const means = kinds.map(([kind]) =>
    fixed(mean(counted.filter((row) => row.kind === kind).map(({ hits }) => hits)), 1)
  );
  const hits = kinds.map(([, words], at) => `${means[at]} by rules ${words}`);
  const [order, intensity, power] = means as [string, string, string];
  const byPower = compared(power, order);
  const [first] = counted;
  return [
    `Of ${first!.episodes} episodes the form that resulted is named in ${
      listed(hits)
    } (means over the rules of a kind); random picks would name ` +
    `${fixed(first!.expected_by_chance, 1)}.`,
    `Rules do ${
      byPower === 0 ? "no better and no worse" : byPower > 0 ? "better" : "worse"
    } when they weigh states by power; adding intensity to mere order ${
      compared(intensity, order) > 0 ? "gains a little" : "gains nothing"
    } (${intensity} against ${order}).`,
    ...otherChoices(estimates, alternatives),
  ].join(" ");
}

/** Compares two numbers as they are printed, so that the words never contradict them. */
function compared(one: string, other: string): number {
  return Math.sign(Number(one) - Number(other));
}
