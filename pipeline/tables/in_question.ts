/**
 * Whether the rows in question are one organisation.
 *
 * @module
 */
import { cellProblem, inLineOrder, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/** What the years of one organisation have in common. */
const shared = ["treaty_id", "made_in"] as const;

/**
 * The rule that rows in question share what the years of one organisation share: the analyses read
 * these cells of the first row only.
 */
export const oneInQuestion: Rule = {
  says: "Rows whose `kind` is in-question are one organisation in several years, with the same " +
    shared.map((name) => `\`${name}\``).join(" and "),
  problems: (organisations) => {
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
  },
};
