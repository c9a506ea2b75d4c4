/**
 * Whether a commitment of the highest class has a promise.
 *
 * @module
 */
import { cellProblem, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

const promises: readonly string[] = ["automatic", "own constitutional processes"];

/** The rule that an armed-attack clause, which makes the class A, promises something. */
export const classAPromises: Rule = {
  says: "A treaty of the `class` A has a `defense_wording` of " + promises.join(" or "),
  problems: (rows, rowsOf) => {
    const treaties = new Map(
      rowsOf("treaties").map((treaty) => [soundText(treaty, "treaty_id"), treaty]),
    );
    return rows.filter((row) => soundText(row, "class") === "A").flatMap((row) => {
      const treaty = treaties.get(soundText(row, "treaty_id"));
      const wording = treaty && soundText(treaty, "defense_wording");
      if (!treaty || !wording || promises.includes(wording)) return [];
      const { file, line } = treaty.kept.raw;
      const expected = `B, C or D, for the defense_wording in ${file}:${line} is ${
        JSON.stringify(wording)
      }`;
      return [cellProblem(row, "class", expected)];
    });
  },
};
