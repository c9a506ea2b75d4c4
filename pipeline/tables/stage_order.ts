/**
 * Whether the stages of talks follow one another.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, type CodedRow, soundText } from "./coded_row.ts";
import { type Rule, unlikely } from "./rule.ts";

/**
 * The rule that no last word of an actor on an issue is surely older than a first one. Each last
 * word is held against the newest first word.
 */
export const finalAfterOpening: Rule = unlikely("final-before-opening", {
  says:
    "A row of the `stage` final is not before one of the stage opening of the same actor and issue",
  problems: (rows) => {
    const openings = new Map<string, { readonly day: string; readonly row: CodedRow }>();
    for (const row of rows) {
      if (soundText(row, "stage") !== "opening") continue;
      const day = dayBounds(soundText(row, "date")).earliest;
      const known = openings.get(heldBy(row));
      if (day !== undefined && (known === undefined || day > known.day)) {
        openings.set(heldBy(row), { day, row });
      }
    }
    return rows.flatMap((row) => {
      if (soundText(row, "stage") !== "final") return [];
      const { latest } = dayBounds(soundText(row, "date"));
      const opening = openings.get(heldBy(row));
      if (latest === undefined || opening === undefined || latest >= opening.day) return [];
      const { file, line } = opening.row.kept.raw;
      const date = soundText(opening.row, "date");
      return [
        cellProblem(row, "date", `a date not before ${date}, the opening in ${file}:${line}`),
      ];
    });
  },
});

function heldBy(row: CodedRow): string {
  return ["episode", "issue", "actor_as_written"].map((name) => soundText(row, name)).join("\n");
}
