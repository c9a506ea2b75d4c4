/**
 * Rules between the cells of a treaty.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, soundList, soundText } from "./cell_problem.ts";
import { endBeforeStart } from "./ends.ts";
import type { MergedRow } from "./merge.ts";

/** Fewest and most parties that a form of treaty has. */
const partiesByForm: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map([
  ["bilateral", [2, 2]],
  ["trilateral", [3, 3]],
  ["multilateral", [3, Infinity]],
]);

/** What is wrong between the cells of a row of the table `treaties`. */
export function treatyProblems(row: MergedRow): Problem[] {
  return [...inForceUnsigned(row), ...endedInForce(row), ...partiesNotOfForm(row)];
}

/**
 * One state's own act, such as a law, may say that it holds from a day in the past; a treaty not.
 */
function inForceUnsigned(row: MergedRow): Problem[] {
  return soundText(row, "form") === "unilateral" ? [] : endBeforeStart(row, "signed", "in_force");
}

function endedInForce(row: MergedRow): Problem[] {
  const ended = soundText(row, "ended");
  return ended !== "" && soundText(row, "end_mode") === "in force"
    ? [cellProblem(row, "end_mode", `how it ended, for it ended ${ended}`)]
    : [];
}

function partiesNotOfForm(row: MergedRow): Problem[] {
  const wanted = partiesByForm.get(soundText(row, "form"));
  const parties = soundList(row, "parties");
  if (wanted === undefined || parties.length === 0) return [];
  const [fewest, most] = wanted;
  if (parties.length >= fewest && parties.length <= most) return [];
  return [cellProblem(row, "form", `the form of a treaty between ${parties.join(";")}`)];
}
