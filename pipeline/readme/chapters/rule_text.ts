/**
 * Which rules of social choice name the form that resulted.
 *
 * @module
 */
import { fixed } from "../../base/words/numbers.ts";
import { type RuleLine, rules } from "../../tables/derived/findings/rules.ts";
import { cellNumber, fitting, meanNumber } from "../prose/numbers.ts";
import { nothing, type Prose, say, sentences } from "../prose/prose.ts";

const weighings = [
  ["alike", "weigh alike"],
  ["by power", "are weighed by their power"],
] as const;

/** Sentences on the hits of each kind of rule. */
export function ruleText(lines: readonly RuleLine[]): Prose {
  const [first] = lines.filter(({ ballots }) => ballots === "all");
  if (first === undefined) return nothing;
  const hits = (heeds: boolean, weighs: RuleLine["weighs"]) => {
    const where = { ballots: "all", heeds_intensity: heeds, weighs } as const;
    return fitting<typeof rules>(lines, where).length === 0
      ? nothing
      : meanNumber({ table: rules, rows: lines, where }, "hits", (mean) => fixed(mean, 1));
  };
  return sentences([
    say`Of ${
      cellNumber(rules, first, "episodes", String)
    } negotiations random picks would name the form that resulted in ${
      cellNumber(rules, first, "expected_by_chance", (chance) => fixed(chance, 1))
    }.`,
    ...weighings.map(([weighs, states]) => {
      const [order, intensity] = [hits(false, weighs), hits(true, weighs)];
      const lead = Math.sign(Number(intensity.text) - Number(order.text));
      return say`Where states ${states}, rules of order alone name it in ${order} and rules that heed intensity in ${intensity} (means over the rules of a kind), so that intensity ${
        lead === 0 ? "changes nothing" : lead > 0 ? "gains" : "loses"
      }.`;
    }),
  ]);
}
