/**
 * Whether states are there when something is said of them.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, soundList, soundText } from "./coded_row.ts";
import { type Rule, unlikely } from "./rule.ts";

/**
 * The rule that the states in a column exist on the date in another, by the years of the sheet of
 * states. A government may act before others count it as a state, so that it is unlikely only.
 *
 * @param actors column of a state or of several
 * @param date column of the date
 */
export function statesExist(actors: string, date: string): Rule {
  return unlikely("state-not-there", {
    says: `The states of \`${actors}\` exist on \`${date}\``,
    problems: (rows, rowsOf) => {
      const years = new Map(
        rowsOf("states").map((row) => [
          soundText(row, "state"),
          { from: soundText(row, "from"), to: soundText(row, "to") },
        ]),
      );
      return rows.flatMap((row) => {
        const { earliest, latest } = dayBounds(soundText(row, date));
        return soundList(row, actors).flatMap((state) => {
          const { from = "", to = "" } = years.get(state) ?? {};
          const early = from !== "" && latest !== undefined && latest < `${from}-01-01`;
          const late = to !== "" && earliest !== undefined && earliest > `${to}-12-31`;
          if (!early && !late) return [];
          const expected = `a date from ${from}${
            to === "" ? "" : ` to ${to}`
          }, when ${state} is there`;
          return [cellProblem(row, date, expected)];
        });
      });
    },
  });
}
