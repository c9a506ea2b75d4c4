/**
 * The periods into which negotiations are sorted.
 *
 * @module
 */
import { dayBounds, dayNumber } from "../base/dates/edtf.ts";
import { byText } from "../base/words/order.ts";
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import { edtf, identifier, optional, shortText, text, yesNo } from "./kind.ts";
import { endsAfter, type Rule } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** Every day lies in one period, so that every negotiation has one. */
const withoutGap: Rule = {
  says:
    "Each period begins on the day after the one before it ends; the first has no `from`, the " +
    "last no `to`",
  problems: (rows) => {
    const first = (row: typeof rows[number]) => dayBounds(soundText(row, "from")).earliest ?? "";
    const inOrder = [...rows].sort((a, b) => byText(first(a), first(b)));
    const begins = inOrder.flatMap((row, at): Problem[] => {
      const before = inOrder[at - 1];
      const day = first(row);
      if (before === undefined) {
        return day === "" ? [] : [cellProblem(row, "from", "an empty cell in the first period")];
      }
      const { latest } = dayBounds(soundText(before, "to"));
      return latest !== undefined && day !== "" && dayNumber(day) === dayNumber(latest) + 1
        ? []
        : [cellProblem(row, "from", `the day after ${soundText(before, "period")} ends`)];
    });
    const last = inOrder.at(-1);
    return last === undefined || soundText(last, "to") === ""
      ? begins
      : [...begins, cellProblem(last, "to", "an empty cell in the last period")];
  },
};

/** One row a period. */
export const periods = describe({
  name: "periods",
  sheet: "crosswalks/periods",
  holds: "judgement",
  title: "Periods",
  description: "Periods into which negotiations are sorted by the day on which they open",
  key: ["period"],
  id: ["period"],
  rules: [endsAfter("from", "to"), withoutGap],
  columns: {
    period: copied("period", identifier, "Id of the period", { founds: true }),
    name: copied("name", shortText(26), "What readers call it, as it stands in a sentence", {
      free: true,
    }),
    from: copied("from", optional(edtf), "First day; empty in the first period"),
    to: copied("to", optional(edtf), "Last day; empty in the last period"),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why the bounds lie there", { merged: "prose" }),
  },
});
