/**
 * The marks of the claims, and what other choices would give, for the page on methods.
 *
 * @module
 */
import type { EstimateLine } from "../tables/derived/findings/estimates.ts";
import type { AlternativeLine } from "../tables/derived/robustness/alternatives.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { brief, fixed, ifKnown } from "../base/words/numbers.ts";

/**
 * A table of what each finding estimates and the marks of its verdict; estimates that must all bear
 * it out share both.
 *
 * @param estimates rows of the table `estimates`
 */
export function criteriaText(estimates: readonly EstimateLine[]): string {
  return markdownTable([
    [
      "Finding",
      "Estimate",
      "Taken",
      "Unit",
      "Over each",
      "Supported from",
      "Contradicted up to",
      "Fewest units",
    ],
    ...[...Map.groupBy(estimates, ({ finding }) => finding).values()].map((lines) => {
      const [row] = lines as [EstimateLine];
      const parts = lines.flatMap(({ part }) => part === null ? [] : [part]);
      return [
        `\`${row.finding}\``,
        row.of,
        parts.length === 0 ? "once" : parts.join("; "),
        row.unit,
        row.over,
        brief(row.supported_from, 3),
        brief(row.contradicted_up_to, 3),
        `${row.fewest_units}`,
      ];
    }),
  ], [0, 1, 2, 3, 4]);
}

/**
 * A table of the choices that could have been made otherwise, and what they would give.
 *
 * @param alternatives rows of the table `alternatives`
 */
export function alternativesText(alternatives: readonly AlternativeLine[]): string {
  return markdownTable([
    ["Finding", "Chosen", "Instead", "Estimate", "Units", "Verdict", "Verdict as chosen"],
    ...alternatives.map((row) => [
      `\`${row.finding}\``,
      row.chosen,
      row.instead,
      ifKnown(row.estimate, (estimate) => fixed(estimate, 2), "none"),
      `${row.units}`,
      row.verdict,
      row.verdict_as_chosen,
    ]),
  ], [0, 1, 2, 5, 6]);
}
