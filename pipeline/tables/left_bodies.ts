/**
 * What a party of an organisation's treaty can leave without leaving the treaty.
 *
 * @module
 */
import { nearestHint } from "../base/problems/nearest.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/** What may stand in brackets behind such a party. */
export const leftBodies = ["organisation", "military posts", "Council meetings"] as const;

/** The body in brackets at the end of a party as written; `undefined` where it names none. */
export function leftBodyOf(partyAsWritten: string): string | undefined {
  return /\(([^)]*)\)$/.exec(partyAsWritten)?.[1];
}

/**
 * The rule that parties of the treaties of the organisations in question left no body which no part
 * in the organisation is known to end with.
 */
export const knownLeftBody: Rule = {
  says: "A party that left a body of an organisation in question, but not its treaty, has in " +
    `brackets one of ${leftBodies.join(" · ")}`,
  problems: (parties, rowsOf) => {
    const known: readonly string[] = leftBodies;
    const treaties = new Set(
      rowsOf("organisations").filter((row) => soundText(row, "kind") === "in-question")
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
  },
};
