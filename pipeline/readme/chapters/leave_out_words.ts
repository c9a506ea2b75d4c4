/**
 * What is left out, as sentences name it.
 *
 * @module
 */
import { withArticle } from "../../base/words/with_article.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { LeaveOutLine } from "../../tables/derived/robustness/leave_outs.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";

/** Names a leave-out: "without the evidence on Japan". */
export type NameLeaveOut = (line: Pick<LeaveOutLine, "kind" | "left_out">) => string;

/** How the evidence was checked, by its grade. */
const grades: Readonly<Record<string, string>> = {
  read: "rows that a coder read in the document",
  cited: "rows taken from a page that cites the document",
  known: "rows from general knowledge",
};

/** How far documents were read. */
const extents: Readonly<Record<string, string>> = {
  "opening parts": "documents of which only the opening part was read",
  "whole documents": "documents read to their ends",
};

/** Rows of a kind, where the table names them shortly. */
const kinds: Readonly<Record<string, string>> = {
  "reported by another state": "rows reported by another state",
  "issues that carry on another": "issues that carry on one of earlier talks",
  "other states' rows in American archives alone":
    "what American archives alone say of other states",
};

/** Makes the naming of leave-outs, which takes the names of disputes and states from their tables. */
export function leaveOutNames(read: ReadTable): NameLeaveOut {
  const families = new Map(
    read(describedSummaries.familyNames).map(({ family, name }) => [family, name]),
  );
  const states = new Map(
    read(describedSummaries.stateNames).map(({ state, name }) => [state, name]),
  );
  const state = (code: string) => withArticle(states.get(code) ?? code);
  const byKind: Readonly<Record<string, (what: string) => string>> = {
    family: (what) => `without the dispute “${families.get(what) ?? what}”`,
    ally: (what) => `without the ally ${states.get(what) ?? what}`,
    archive: (what) => `without the archives of ${state(what)}`,
    evidence: (what) => `without ${grades[what] ?? what}`,
    extent: (what) => `without ${extents[what] ?? what}`,
    rows: (what) => `without ${kinds[what] ?? what}`,
    contested: (what) =>
      what.startsWith("voices")
        ? "with contested voices counted as their states’ own"
        : `without contested rows on ${what}`,
    reading: (what) => `with openings read as the ${what}`,
  };
  return ({ kind, left_out: what }) => byKind[kind]?.(what) ?? `${kind}: ${what}`;
}
