/**
 * Whether the capabilities are there of the states that the models weigh.
 *
 * @module
 */
import { firstYearOf } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import { capabilities as capabilitiesTable } from "../tables/capabilities.ts";
import { hub } from "../tables/states.ts";
import type { Table } from "../tables/table.ts";
import { cellProblem, soundList, soundText } from "./cell_problem.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import type { MergedRow } from "./merge.ts";

/** Tables whose rows speak for states in an episode. */
const speaking: readonly string[] = ["positions", "preferences"];

/**
 * Episodes in which the United States or an ally state speaks, but has no capability in the year in
 * which they open: without it, the issues would drop out of the race of models and the ballots
 * would not count.
 */
export function missingCapabilityProblems(
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
): Problem[] {
  const rowsOf = new Map([...tables].map(([{ name }, rows]) => [name, rows]));
  const capabilities = Map.groupBy(
    rowsOf.get("capabilities") ?? [],
    (row) => soundText(row, "state"),
  );
  const speakers = new Map<string, Set<string>>();
  for (const row of speaking.flatMap((name) => rowsOf.get(name) ?? [])) {
    const episode = soundText(row, "episode");
    const states = speakers.get(episode) ?? new Set();
    speakers.set(episode, states);
    for (const state of soundList(row, "states")) states.add(state);
  }
  return (rowsOf.get("episodes") ?? []).flatMap((episode) => {
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
          judgementFile(capabilitiesTable.sheet, episode.kept.raw.case),
        "add one with its reason",
      ),
      code: "reference-unknown",
    }));
  });
}

function holds(row: MergedRow, year: number): boolean {
  const [from, to] = ["from", "to"].map((name) => soundText(row, name));
  return from !== "" && to !== "" && Number(from) <= year && year <= Number(to);
}
