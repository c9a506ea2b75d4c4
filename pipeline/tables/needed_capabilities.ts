/**
 * Whether the capabilities are there of the states that the models weigh.
 *
 * @module
 */
import { firstYearOf } from "../base/dates/edtf.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import type { Problem } from "../base/problems/problem.ts";
import { capabilities as table } from "./capabilities.ts";
import { cellProblem, type CodedRow, soundList, soundText } from "./coded_row.ts";
import type { RowsOf, Rule } from "./rule.ts";
import { hub } from "./states.ts";

/** Tables whose rows speak for states in an episode. */
const speaking: readonly string[] = ["positions", "preferences"];

/**
 * The rule that the United States and every ally state which speak in an episode have a capability
 * in the year in which it opens: without it, the issues would drop out of the race of models and
 * the ballots would not count.
 */
export const capabilityOfSpeakers: Rule = {
  says:
    `Each of \`ally_states\` that speaks, and ${hub}, has a row in \`${table.sheet}.csv\` for ` +
    "the year that `opens` gives",
  problems: (episodes, rowsOf) => {
    const capabilities = Map.groupBy(rowsOf(table.name), (row) => soundText(row, "state"));
    const speakers = speakersByEpisode(rowsOf);
    return episodes.flatMap((episode) => {
      const year = firstYearOf(soundText(episode, "opens"));
      // A date without a first day is reported as such.
      if (Number.isNaN(year)) return [];
      const spoke = speakers.get(soundText(episode, "episode"));
      return [hub, ...soundList(episode, "ally_states")].filter((state) =>
        spoke?.has(state) && !(capabilities.get(state) ?? []).some((row) => holds(row, year))
      ).map((state): Problem => ({
        ...cellProblem(
          episode,
          "opens",
          `a row for ${state} in ${year} in ` +
            judgementFile(table.sheet, episode.kept.raw.case),
          "add one with its reason",
        ),
        code: "reference-unknown",
      }));
    });
  },
};

function speakersByEpisode(rowsOf: RowsOf): ReadonlyMap<string, ReadonlySet<string>> {
  const speakers = new Map<string, Set<string>>();
  for (const row of speaking.flatMap((name) => rowsOf(name))) {
    const episode = soundText(row, "episode");
    const states = speakers.get(episode) ?? new Set();
    speakers.set(episode, states);
    for (const state of soundList(row, "states")) states.add(state);
  }
  return speakers;
}

function holds(row: CodedRow, year: number): boolean {
  const [from, to] = ["from", "to"].map((name) => soundText(row, name));
  return from !== "" && to !== "" && Number(from) <= year && year <= Number(to);
}
