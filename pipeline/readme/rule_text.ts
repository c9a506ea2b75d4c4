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
import { fixed } from "../base/words/numbers.ts";

const weighings = [
  ["alike", "weigh alike"],
  ["by power", "are weighed by their power"],
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
  const hits = (heeds: boolean, weighs: RuleLine["weighs"]) =>
    fixed(
      mean(
        counted.filter((row) => row.heeds_intensity === heeds && row.weighs === weighs)
          .map(({ hits }) => hits),
      ),
      1,
    );
  const [first] = counted;
  return [
    `Of ${first!.episodes} episodes random picks would name the form that resulted in ` +
    `${fixed(first!.expected_by_chance, 1)}.`,
    ...weighings.map(([weighs, states]) => {
      const [order, intensity] = [hits(false, weighs), hits(true, weighs)];
      const lead = compared(intensity, order);
      return `Where states ${states}, rules of mere order name it in ${order} and rules that heed ` +
        `intensity in ${intensity} (means over the rules of a kind): intensity ${
          lead === 0 ? "changes nothing" : lead > 0 ? "gains" : "loses"
        }.`;
    }),
    ...otherChoices(estimates, alternatives),
  ].join(" ");
}

/** Compares two numbers as they are printed, so that the words never contradict them. */
function compared(one: string, other: string): number {
  return Math.sign(Number(one) - Number(other));
}
