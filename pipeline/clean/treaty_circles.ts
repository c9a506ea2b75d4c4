/**
 * Whether treaties that replace, or count with, one another lead back to where they began.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import type { MergedRow } from "./merge.ts";

/** Columns that lead from a treaty to another. */
const ways = ["parent", "successor"] as const;

/**
 * Every cell of `parent` and `successor` that is part of a circle: which of them is wrong only a
 * person can tell.
 *
 * @param commitments merged rows of the table of that name
 */
export function circleProblems(commitments: readonly MergedRow[]): Problem[] {
  const next = new Map(commitments.map((row) => [
    soundText(row, "treaty_id"),
    ways.map((name) => soundText(row, name)).filter((treaty) => treaty !== ""),
  ]));
  return commitments.flatMap((row) =>
    ways.flatMap((name) => {
      const treaty = soundText(row, "treaty_id");
      const path = pathBetween(soundText(row, name), treaty, next);
      if (!path) return [];
      const expected = `a treaty that does not lead back to ${treaty}`;
      return [cellProblem(row, name, expected, `it leads ${[treaty, ...path].join(" → ")}`)];
    })
  );
}

/** A shortest way from a treaty to another, with both; none where there is no way. */
function pathBetween(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const passed = new Set([from]);
  const open: (readonly string[])[] = [[from]];
  for (const path of open) {
    if (path.at(-1) === to) return path;
    for (const treaty of next.get(path.at(-1)!) ?? []) {
      if (passed.has(treaty)) continue;
      passed.add(treaty);
      open.push([...path, treaty]);
    }
  }
  return undefined;
}
