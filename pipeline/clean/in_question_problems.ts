/**
 * Whether the rows in question are one organisation.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import { inLineOrder } from "./line_order.ts";
import type { MergedRow } from "./merge.ts";

/** What the years of one organisation have in common. */
const shared = ["treaty_id", "made_in"] as const;

/**
 * Rows in question that differ from the first of them in what the years of one organisation share:
 * the analyses read these cells of the first row only.
 *
 * @param organisations merged rows of the table `organisations`
 */
export function inQuestionProblems(organisations: readonly MergedRow[]): Problem[] {
  const [first, ...others] = inLineOrder(organisations).filter((row) =>
    soundText(row, "kind") === "in-question"
  );
  return others.flatMap((row) =>
    shared.filter((name) => soundText(row, name) !== soundText(first!, name)).map((name) => {
      const { file, line } = first!.kept.raw;
      const expected = soundText(first!, name) || "an empty cell";
      return cellProblem(
        row,
        name,
        `${expected}, as in ${file}:${line}, for rows in question are one organisation in several years`,
      );
    })
  );
}
