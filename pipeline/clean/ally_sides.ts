/**
 * Whether allies are states other than the one at the hub, and stand on one side of the table.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { hub } from "../tables/states.ts";
import type { Table } from "../tables/table.ts";
import { cellProblem, soundList } from "./cell_problem.ts";
import type { MergedRow } from "./merge.ts";

const noHub = `states other than ${hub}, which is the hub and no ally`;

/**
 * Cells that call the hub an ally or a further state, and states that an episode has on both sides.
 * With the hub among the allies, what is counted by ally would hold the United States against
 * itself.
 */
export function allySideProblems(tables: ReadonlyMap<Table, readonly MergedRow[]>): Problem[] {
  return [...tables].flatMap(([{ name }, rows]) =>
    name === "episodes"
      ? rows.flatMap((row) => [
        ...hubIn(row, "ally_states"),
        ...hubIn(row, "other_states"),
        ...onBothSides(row),
      ])
      : name === "shocks"
      ? rows.flatMap((row) => hubIn(row, "ally"))
      : []
  );
}

function hubIn(row: MergedRow, name: string): Problem[] {
  return soundList(row, name).includes(hub) ? [cellProblem(row, name, noHub)] : [];
}

function onBothSides(row: MergedRow): Problem[] {
  const allies = soundList(row, "ally_states");
  const both = soundList(row, "other_states").filter((state) => state !== hub)
    .filter((state) => allies.includes(state));
  if (both.length === 0) return [];
  return [cellProblem(row, "other_states", `no state of ally_states, which has ${both.join(";")}`)];
}
