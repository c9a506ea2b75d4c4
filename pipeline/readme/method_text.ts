/**
 * The marks of the claims, and what other choices would give, for the page on methods.
 *
 * @module
 */
import type { DataRow } from "../tables/package/read_by_name.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { brief, fixed } from "../base/words/numbers.ts";

/**
 * A table of what each finding estimates and the marks of its verdict.
 *
 * @param estimates rows of the table `estimates`
 */
export function criteriaText(estimates: readonly DataRow[]): string {
  return markdownTable([
    [
      "Finding",
      "Estimate",
      "Unit",
      "Taken over each",
      "Supported from",
      "Not supported up to",
      "Fewest units",
    ],
    ...estimates.map((row) => [
      `\`${row["finding"]}\`${row["part"] ? `, ${row["part"]}` : ""}`,
      `${row["of"]}`,
      `${row["unit"]}`,
      `${row["over"]}`,
      brief(Number(row["supported_from"]), 3),
      `${row["not_supported_up_to"]}`,
      `${row["fewest_units"]}`,
    ]),
  ], [0, 1, 2, 3]);
}

/**
 * A table of the choices that could have been made otherwise, and what they would give.
 *
 * @param alternatives rows of the table `alternatives`
 */
export function alternativesText(alternatives: readonly DataRow[]): string {
  return markdownTable([
    ["Finding", "Chosen", "Instead", "Estimate", "Units", "Verdict", "Verdict as chosen"],
    ...alternatives.map((row) => [
      `\`${row["finding"]}\``,
      `${row["chosen"]}`,
      `${row["instead"]}`,
      fixed(Number(row["estimate"]), 2),
      `${row["units"]}`,
      `${row["verdict"]}`,
      `${row["verdict_as_chosen"]}`,
    ]),
  ], [0, 1, 2, 5, 6]);
}
