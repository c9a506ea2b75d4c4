/**
 * Whether a party joins and leaves while its treaty lasts.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/**
 * The rule that nobody joins a treaty before it is signed, nor leaves it after its end. A treaty
 * that lapsed ended on no one day, so that it can be left after that.
 */
export const partiesWhileTreatyLasts: Rule = {
  says:
    "`from` is not before the signature of the treaty, and `to` not after its end, unless it lapsed",
  problems: (rows, rowsOf) => {
    const treaties = new Map(
      rowsOf("treaties").map((treaty) => [soundText(treaty, "treaty_id"), treaty]),
    );
    return rows.flatMap((row) => {
      const treaty = treaties.get(soundText(row, "treaty_id"));
      if (treaty === undefined) return [];
      const [joined, left] = ["from", "to"].map((name) => dayBounds(soundText(row, name)));
      const signed = dayBounds(soundText(treaty, "signed")).earliest;
      const lapsed = soundText(treaty, "end_mode") === "lapsed";
      const ended = lapsed ? undefined : dayBounds(soundText(treaty, "ended")).latest;
      const early = signed !== undefined && (joined?.latest ?? signed) < signed;
      const late = ended !== undefined && (left?.earliest ?? ended) > ended;
      const { file, line } = treaty.kept.raw;
      return [
        ...(early
          ? [cellProblem(
            row,
            "from",
            `a date not before ${
              soundText(treaty, "signed")
            }, when the treaty in ${file}:${line} was signed`,
          )]
          : []),
        ...(late
          ? [cellProblem(
            row,
            "to",
            `a date not after ${
              soundText(treaty, "ended")
            }, when the treaty in ${file}:${line} ended`,
          )]
          : []),
      ];
    });
  },
};
