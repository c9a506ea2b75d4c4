/**
 * Whether the body that a party left, in brackets behind its name, is one that the analyses know.
 *
 * @module
 */
import { nearestHint } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { leftBodies, leftBodyOf } from "../tables/left_bodies.ts";
import { cellProblem, soundText } from "./cell_problem.ts";
import type { MergedRow } from "./merge.ts";

/**
 * Parties of the treaties of the organisations in question that left a body which no part in the
 * organisation is known to end with.
 *
 * @param parties merged rows of the table `treaty_parties`
 * @param organisations merged rows of the table `organisations`
 */
export function leftBodyProblems(
  parties: readonly MergedRow[],
  organisations: readonly MergedRow[],
): Problem[] {
  const known: readonly string[] = leftBodies;
  const treaties = new Set(
    organisations.filter((row) => soundText(row, "kind") === "in-question")
      .map((row) => soundText(row, "treaty_id")),
  );
  return parties.filter((row) =>
    treaties.has(soundText(row, "treaty_id")) && soundText(row, "exit_mode") !== ""
  ).flatMap((row) => {
    const body = leftBodyOf(soundText(row, "party_as_written"));
    if (body === undefined || known.includes(body)) return [];
    const expected = `no brackets, or in them one of ${known.join(" · ")}`;
    return [cellProblem(row, "party_as_written", expected, nearestHint(body, known))];
  });
}
