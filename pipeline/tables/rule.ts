/**
 * Rules between the cells of a row, and between rows: what a description says must hold, in words
 * for coders and as a check.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, type CodedRow, inLineOrder, soundText } from "./coded_row.ts";

/** The rows of a table by its name, for rules that are about two tables; none of an unknown one. */
export type RowsOf = (table: string) => readonly CodedRow[];

/** A rule of a table. */
export interface Rule {
  /** What holds, as a sentence for coders without its full stop. */
  readonly says: string;
  /**
   * Name of the warning, where breaking the rule is unlikely but not impossible; without, it is an
   * error.
   */
  readonly warning?: string;
  /** What breaks the rule among the rows of its table. */
  readonly problems: (rows: readonly CodedRow[], rowsOf: RowsOf) => readonly Problem[];
}

/** A rule that each row keeps or breaks by itself. */
export function rowRule(says: string, problems: (row: CodedRow) => readonly Problem[]): Rule {
  return { says, problems: (rows) => rows.flatMap(problems) };
}

/** The same rule as one that is unlikely to be broken, but may be, under the name of its warning. */
export function unlikely(warning: string, rule: Rule): Rule {
  return { ...rule, warning };
}

/** The rule that no end lies before its beginning, whatever days the two dates leave open. */
export function endsAfter(begins: string, ends: string): Rule {
  return rowRule(
    `\`${ends}\` is not before \`${begins}\``,
    (row) => endBeforeStart(row, begins, ends),
  );
}

/** An end that lies before its beginning. */
export function endBeforeStart(row: CodedRow, begins: string, ends: string): Problem[] {
  const { earliest } = dayBounds(soundText(row, begins));
  const { latest } = dayBounds(soundText(row, ends));
  if (earliest === undefined || latest === undefined || latest >= earliest) return [];
  return [cellProblem(row, ends, `a date not before ${begins}, ${soundText(row, begins)}`)];
}

/**
 * The rule that a value stands in one row of all sheets of a table, no more and no fewer. Where it
 * stands in none, the first row is named; else each after the first.
 *
 * @param expected what would be right, in words
 */
export function standsOnce(name: string, value: string, expected: string): Rule {
  return {
    says: `\`${name}\` is ${expected}`,
    problems: (rows) => {
      const [first, ...others] = inLineOrder(rows);
      if (!first) return [];
      const [one, ...more] = [first, ...others].filter((row) => soundText(row, name) === value);
      return (one ? more : [first]).map((row) => cellProblem(row, name, expected));
    },
  };
}
