/**
 * Which allies threatened to use force on their own.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import { cellProblem, soundList, soundText } from "./coded_row.ts";
import { identifier, state, text, yesNo } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { hub } from "./states.ts";
import { copied, describe } from "./table.ts";
import { evidenceGrade } from "./vocabulary.ts";

const sheet = "crosswalks/rivals";

/** The rows and the allies of negotiations are the same pairs. */
const everyAlly: Rule = {
  says: "Each of the `ally_states` of an episode has a row, and no other state has one",
  problems: (rows, rowsOf) => {
    const states = new Set(rowsOf("states").map((row) => soundText(row, "state")));
    // Of an episode with an ally that is none, that fault is told, and not what follows from it.
    const sound = rowsOf("episodes").filter((row) =>
      soundList(row, "ally_states").every((ally) => states.has(ally) && ally !== hub)
    );
    const episodes = new Map(
      sound.map((row) => [soundText(row, "episode"), soundList(row, "ally_states")]),
    );
    const judged = new Set(
      rows.map((row) => `${soundText(row, "episode")}/${soundText(row, "ally")}`),
    );
    const strangers = rows.filter((row) => {
      const allies = episodes.get(soundText(row, "episode"));
      return allies !== undefined && !allies.includes(soundText(row, "ally"));
    });
    return [
      ...strangers.map((row) =>
        cellProblem(
          row,
          "ally",
          `one of the ally_states of its episode, ${
            episodes.get(soundText(row, "episode"))!.join(";") || "which are none"
          }`,
        )
      ),
      ...sound.flatMap((row) =>
        soundList(row, "ally_states")
          .filter((ally) => !judged.has(`${soundText(row, "episode")}/${ally}`))
          .map((ally): Problem => ({
            code: "reference-unknown",
            file: row.kept.raw.file,
            line: row.kept.raw.line,
            column: "ally_states",
            value: ally,
            expected: `a row for it in ${judgementFile(sheet, soundText(row, "case_folder"))}`,
            hint: "add one with its reason",
          }))
      ),
    ];
  },
};

/** One row a negotiation and an ally. */
export const rivals = describe({
  name: "rivals",
  sheet,
  holds: "judgement",
  title: "Rash allies",
  description:
    "One row a negotiation and an ally: whether it threatened to use force on its own, as a rival explanation has it",
  why: "One row for every ally of every episode above; judge before you see any result",
  after: "episodes",
  key: ["episode", "ally"],
  id: ["episode", "ally"],
  rules: [everyAlly],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    ally: copied("ally", state, "The ally", { refersTo: "states" }),
    rash: copied("rash", yesNo, "Whether it threatened to use force on its own"),
    source: copied("source", text, "Key of the source that shows it", { refersTo: "sources" }),
    evidence: copied("evidence", evidenceGrade, "How far the source was checked"),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this judgement", { merged: "prose" }),
  },
});
