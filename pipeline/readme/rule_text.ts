/**
 * Which rules of social choice name the form that resulted.
 *
 * @module
 */
import type { DataRow } from "../figures/figure.ts";
import { mean } from "../inference/mean.ts";

const kinds = [
  ["ordinal", "that heed only the order of forms"],
  ["intensity", "that heed intensity too"],
  ["power", "that weigh states by power"],
] as const;

/**
 * A sentence on the hits of each kind of rule.
 *
 * @param rules rows of the table `rules`
 */
export function ruleText(rules: readonly DataRow[]): string {
  const counted = rules.filter((row) => row["ballots"] === "all");
  const means = kinds.map(([kind]) =>
    mean(counted.filter((row) => row["kind"] === kind).map((row) => Number(row["hits"])))
  );
  const hits = kinds.map(([, words], at) => `${means[at]!.toFixed(1)} by rules ${words}`);
  const [order, intensity, power] = means as [number, number, number];
  const lesson = intensity > order
    ? "Intensity adds to what order alone tells"
    : intensity > power
    ? "What sets the rules apart is that power counts, not that intensity does: order alone names " +
      "the result as often"
    : "Heeding intensity does not help";
  const [first] = counted;
  return `Of ${first!["episodes"]} episodes the form that resulted is named in ${
    hits.slice(0, -1).join(", ")
  } and ${hits.at(-1)} (means over the rules of a kind); random picks would name ` +
    `${Number(first!["expected_by_chance"]).toFixed(1)}. ${lesson}.`;
}
