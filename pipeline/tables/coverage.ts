/**
 * How far the sheets reach.
 *
 * @module
 */
import { lastYear } from "../base/dates/spans.ts";
import { cellProblem, inLineOrder, soundText } from "./coded_row.ts";
import { edtf, text } from "./kind.ts";
import { rowRule, type Rule } from "./rule.ts";
import { copied, describe } from "./table.ts";

const oneEnd: Rule = {
  says: "There is one row, for all cases",
  problems: (rows) =>
    inLineOrder(rows).slice(1).map((row) =>
      cellProblem(row, "last_day", "one last day of all sheets, and no other row")
    ),
};

const wholeYears = rowRule(
  `\`last_day\` is a day, not before the end of ${lastYear}, the last year of the summaries`,
  (row) => {
    const day = soundText(row, "last_day");
    return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= `${lastYear}-12-31`
      ? []
      : [cellProblem(row, "last_day", `a day such as ${lastYear}-12-31, or a later one`)];
  },
);

/** One row: the day with which the sheets end. */
export const coverage = describe({
  name: "coverage",
  sheet: "crosswalks/coverage",
  holds: "judgement",
  title: "Coverage",
  description: "The day up to which things were coded; a date after it is unlikely",
  role: "coverage",
  key: ["last_day"],
  id: ["last_day"],
  rules: [oneEnd, wholeYears],
  columns: {
    last_day: copied("last_day", edtf, "Last day of which the sheets tell"),
    reason: copied("reason", text, "Why they end there", { merged: "prose" }),
  },
});
