import { assertEquals } from "@std/assert";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { datedParts } from "../../pipeline/findings/evidence/dated_parts.ts";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { cellRegister } from "../../pipeline/measures/coding/coded_cells.ts";
import { leaveOuts } from "../../pipeline/robustness/leave_outs.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { leaveOutLines } from "../../pipeline/robustness/leave_out_lines.ts";
import { claimOf, criterionOf, type MadeIssue, rowsOf } from "../findings/made_evidence.ts";

const marks = criterionOf(0.6, 0.5, 1);
const onType = (type: "scope" | "strength") =>
  [
    marks,
    (evidence: Evidence) =>
      aheadShare(evidence, "earliest", "ally", { keep: (issue) => issue.type === type }),
  ] as const;
const onScope = claimOf("on scope", onType("scope"));
const onStrength = claimOf("on strength", onType("strength"));
const onBoth = claimOf("on both", onType("scope"), onType("strength"));

const openings = { USA: 0, AUS: 100 };
const issues: readonly MadeIssue[] = [
  // Three that the ally won, and one on scope that it lost.
  { outcome: 90, openings, episode: "D", family: "f", type: "scope" },
  { outcome: 90, openings, episode: "D", family: "f", type: "strength" },
  { outcome: 90, openings, episode: "E", family: "g", type: "strength" },
  { outcome: 10, openings, episode: "F", family: "h", type: "scope" },
];

/** Findings that some rows touch, and those whose verdict they flip. */
function seen(left: EvidenceRows) {
  const rows = rowsOf(issues);
  const register = cellRegister();
  const dated = datedParts(rows);
  const evidence = evidenceOf(rows, undefined, dated, register);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims([onScope, onStrength, onBoth], evidence, coded);
  const lines = leaveOutLines(
    measured,
    measured.map((each) => verdictUnder(each, coded)),
    coded,
    [{ kind: "made", what: "made", rows: left, reading: "earliest" }],
    { rows, dated, register, evidence },
  );
  return {
    touched: lines.flatMap(({ touches, finding }) => touches ? [finding] : []),
    flipped: lines.flatMap(({ flips, finding }) => flips ? [finding] : []),
    tooFew: lines.flatMap(({ too_few, finding }) => too_few ? [finding] : []),
  };
}

/** The same without a family. */
function withoutFamily(family: string) {
  return seen(leaveOuts(rowsOf(issues)).find(({ what }) => what === family)!.rows);
}

Deno.test("where nothing is left out no finding is touched", () => {
  assertEquals(seen(rowsOf(issues)), { touched: [], flipped: [], tooFew: [] });
});

Deno.test("a family touches the findings that rest on it, by any of their tests", () => {
  // Scope falls from 1 of 2 to 0 of 1, which says the same. Strength stays at 1, of fewer issues.
  assertEquals(withoutFamily("f"), {
    touched: ["on scope", "on strength", "on both"],
    flipped: [],
    tooFew: [],
  });
  // Of both, the second test alone has an issue less.
  assertEquals(withoutFamily("g"), {
    touched: ["on strength", "on both"],
    flipped: [],
    tooFew: [],
  });
  // Scope rises from a half to 1, and then both are supported.
  assertEquals(withoutFamily("h"), {
    touched: ["on scope", "on both"],
    flipped: ["on scope", "on both"],
    tooFew: [],
  });
});

Deno.test("another estimate over as many issues touches a finding, another outcome alone does not", () => {
  const rows = rowsOf(issues);
  const withOutcome = (outcome: number) =>
    seen({ ...rows, issues: rows.issues.map((row, at) => at === 2 ? { ...row, outcome } : row) });
  // Still the ally's.
  assertEquals(withOutcome(80), { touched: [], flipped: [], tooFew: [] });
  // One of two: 0.5 is not supported. Scope is not either, so that both agree.
  assertEquals(withOutcome(20), {
    touched: ["on strength", "on both"],
    flipped: ["on strength", "on both"],
    tooFew: [],
  });
});

Deno.test("what leaves too little to tell anything does not flip, but is told apart", () => {
  const rows = rowsOf(issues);
  // Without the issues of strength only scope is left, as it was: a half.
  const scope = rows.issues.filter(({ episode, issue }) =>
    rows.issueTypes.some((row) =>
      row.episode === episode && row.issue === issue && row.type === "scope"
    )
  );
  assertEquals(seen({ ...rows, issues: scope }), {
    touched: ["on strength", "on both"],
    flipped: [],
    tooFew: ["on strength", "on both"],
  });
});
