/**
 * What came of a damage.
 *
 * @module
 */
import type { CleanedFiles } from "../../../clean/clean_files.ts";
import type { Problem } from "../../../base/problems/problem.ts";
import type { Damage, Kind } from "../damage/damage.ts";

/**
 * - `in place`: an error or a warning names file and line of the damage
 * - `pointed at`: one stands at a row that contradicts the damage, and gives file and line of both
 * - `where named`: one names a row that refers to what is damaged, and what it refers to
 * - `elsewhere`: there are errors or warnings, but none of these
 * - `noted`: a remark names the file, and nothing else is said
 * - `unchanged`: nothing is said, and all clean tables are as before
 * - `silent`: nothing is said, and clean tables are others than before
 * - `crashed`: the check ended by a fault of the program
 */
export type Outcome =
  | "in place"
  | "pointed at"
  | "where named"
  | "elsewhere"
  | "noted"
  | "unchanged"
  | "silent"
  | "crashed";

/** Whether an outcome is one that the kind may have. */
export function isSound({ expects }: Kind, outcome: Outcome): boolean {
  if (outcome === "crashed") return false;
  if (expects === "open") return true;
  return outcome !== "silent" && (expects === "harmless" || outcome !== "elsewhere");
}

/** Where a check tells of a damage; `undefined` where it does not. */
export function toldOf(
  damage: Damage,
  { problems, warnings }: CleanedFiles,
): "in place" | "pointed at" | "where named" | undefined {
  const all: readonly Problem[] = [...problems, ...warnings];
  if (all.some((problem) => isInPlace(damage, problem))) return "in place";
  if (all.some((problem) => pointsAt(damage, problem))) return "pointed at";
  const words = damage.words.filter(({ length }) => length > 3);
  const names = ({ file, value, hint }: Problem) =>
    words.some((word) =>
      value.includes(word) || hint.includes(JSON.stringify(word)) || file.endsWith(`/${word}`)
    );
  return all.some(names) ? "where named" : undefined;
}

/** Whether a problem says file and line of the damage, or the file where any line may be named. */
function pointsAt({ file, lines }: Damage, { expected, hint }: Problem): boolean {
  const places = lines.length === 0 ? [file] : lines.map((line) => `${file}:${line}`);
  // What follows may be the comma of a sentence, but no further figure.
  const says = (text: string, place: string) =>
    text.split(place).slice(1).some((rest) => !/^\d/.test(rest));
  return places.some((place) => says(expected, place) || says(hint, place));
}

function isInPlace({ file, lines, changes }: Damage, problem: Problem): boolean {
  const isIts = problem.file === file ||
    changes.some(({ path }) => path === problem.file || path.startsWith(`${problem.file}/`));
  return isIts && (lines.length === 0 || problem.line === 0 || lines.includes(problem.line));
}

/** Whether the clean tables of two checks hold the same. */
export function sameTables(a: CleanedFiles, b: CleanedFiles): boolean {
  return a.tables.length === b.tables.length && a.tables.every(({ rows }, at) => {
    const others = b.tables[at]!.rows;
    return rows.length === others.length && rows.every((row, index) => {
      const other = others[index]!;
      return Object.keys(row).every((name) => row[name] === other[name]);
    });
  });
}
