/**
 * Whether a state has one row a year in tables whose rows hold for spans of years.
 *
 * @module
 */
import { cellProblem, type CodedRow, inLineOrder, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/**
 * The rule that no two rows that agree in some columns, `state` among them, hold for the same year.
 * Every row with a year that an earlier row holds for already is named, whatever file that one is
 * in: which of the two counts only a person can tell.
 */
export function oneRowAYear(...names: readonly string[]): Rule {
  return {
    says: `A year has one row for a ${names.map((name) => `\`${name}\``).join(" and ")}`,
    problems: (rows) => {
      const groups = Map.groupBy(
        inLineOrder(rows),
        (row) => names.map((name) => soundText(row, name)).join(" "),
      );
      return [...groups.values()].flatMap((group) =>
        group.flatMap((row, at) => {
          const other = group.slice(0, at).find((earlier) => overlap(earlier, row));
          if (!other) return [];
          const { file, line } = other.kept.raw;
          const expected = `years apart from those of ${file}:${line}, which has the state`;
          const hint = file === row.kept.raw.file ? "" : "change that row, or drop this one";
          return [cellProblem(row, "state", expected, hint)];
        })
      );
    },
  };
}

function overlap(a: CodedRow, b: CodedRow): boolean {
  const until = (row: CodedRow) => Number(soundText(row, "to") || Infinity);
  const since = (row: CodedRow) => Number(soundText(row, "from"));
  return since(a) <= until(b) && since(b) <= until(a);
}
