/**
 * Whether what actors say in a negotiation is dated within it.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import { type Rule, unlikely } from "./rule.ts";

/**
 * The rule that a row is dated in the window of its episode, as far as the days tell. What was said
 * before the talks or after them may still tell of them, so that a row outside is unlikely only.
 */
export const datedInEpisode: Rule = unlikely("outside-episode", {
  says: "`date_as_written` lies in the window of the `episode`",
  problems: (rows, rowsOf) => {
    const windows = new Map(
      rowsOf("episodes").map((episode) => [
        soundText(episode, "episode"),
        {
          opens: dayBounds(soundText(episode, "opens")).earliest,
          closes: dayBounds(soundText(episode, "closes")).latest,
        },
      ]),
    );
    return rows.flatMap((row) => {
      const { earliest, latest } = dayBounds(soundText(row, "date"));
      const { opens, closes } = windows.get(soundText(row, "episode")) ?? {};
      if (opens === undefined || closes === undefined) return [];
      const before = latest !== undefined && latest < opens;
      const after = earliest !== undefined && earliest > closes;
      if (!before && !after) return [];
      const expected = `a date from ${opens} to ${closes}, when ${
        soundText(row, "episode")
      } was open`;
      return [cellProblem(row, "date", expected)];
    });
  },
});
