/**
 * Talks on SEATO made for a test: two in its family, one before it in another.
 *
 * @module
 */
import fc from "fast-check";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { cleanTexts } from "../fixtures/clean_texts.ts";
import { organisationRow, stateRow } from "../fixtures/made_clean_rows.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

const families: Readonly<Record<string, string>> = {
  Before: "other",
  First: "seato",
  Last: "seato",
};

/** An issue of the talks `Before` in another family, or `First` or `Last` in that of SEATO. */
export type MadeTalks = MadeIssue & { readonly episode: "Before" | "First" | "Last" };

/** Rows of the talks; issues are called 0, 1, and so on. */
export function seatoRows(issues: readonly MadeTalks[]): LeaveOutRows {
  return {
    ...rowsOf(issues.map((issue) => ({ ...issue, family: families[issue.episode]! }))),
    organisations: [organisationRow("SEATO", "in-question", { made_in: "First" })],
    states: [
      ...["AUS", "NZL", "PHL", "THA"].map((state) => stateRow(state)),
      ...["FRA", "GBR", "USA"].map((state) => stateRow(state, "north-atlantic")),
    ],
  };
}

/** The same rows as texts. */
export function seatoTexts(rows: LeaveOutRows): ReturnType<typeof cleanTexts> {
  return cleanTexts({
    organisations: rows.organisations,
    states: rows.states,
    episodes: rows.episodes,
    issues: rows.issues,
    issue_types: rows.issueTypes,
    positions: rows.positions,
    voices: rows.voices,
  });
}

/** A point of a coarse line, so that many openings tie. */
const point = fc.integer({ min: 0, max: 4 }).map((step) => 25 * step);

/** Talks drawn at random, some words of which are of the middle; issues may carry on earlier ones. */
export const someTalks: fc.Arbitrary<LeaveOutRows> = fc.tuple(
  fc.array(
    fc.record({
      episode: fc.constantFrom("Before", "First", "Last"),
      outcome: point,
      openings: fc.dictionary(fc.constantFrom("USA", "AUS", "NZL", "PHL", "GBR"), point, {
        minKeys: 1,
      }),
      orientation: fc.constantFrom("more-binding", "less-binding", "multilateral", "none"),
      before: fc.nat(9),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }),
).map(([issues, midway]) => {
  const rows = seatoRows(
    issues.map(({ before, ...issue }, at): MadeTalks => ({
      ...issue,
      episode: issue.episode as MadeTalks["episode"],
      // About half of them carry on one of those before.
      ...before < at ? { carriesOn: `${issues[before]!.episode}/${before}` } : {},
    })),
  );
  return {
    ...rows,
    positions: rows.positions.map((row, at) => midway[at] ? { ...row, stage: "middle" } : row),
  };
});
