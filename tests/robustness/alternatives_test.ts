import { assertAlmostEquals, assertEquals } from "@std/assert";
import type { Claim } from "../../pipeline/findings/claims/claim.ts";
import { alliesAhead } from "../../pipeline/findings/claims/allies_ahead.ts";
import { aheadOnForm } from "../../pipeline/findings/claims/ahead_on_form.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { alternativeLines } from "../../pipeline/robustness/leave_out_lines.ts";
import { measuredBy } from "../../pipeline/findings/claims/alternatives.ts";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { criterionOf, type MadeIssue, measuredOn, rowsOf } from "../findings/made_evidence.ts";

/** The estimate of a claim on some rows as chosen, and under each other choice. */
function estimatesOf(claim: Claim, rows: LeaveOutRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims([claim], evidence, coded);
  const { estimate, units } = measured[0]!.tests[0]!.estimator(coded);
  const lines = alternativeLines(measured, evidence, coded);
  return new Map([
    ["as chosen", [estimate, units] as const],
    ...lines.map((line) => [line.instead, [line.estimate, line.units] as const] as const),
  ]);
}

/** Checks an estimate and its units. */
function assertIs(
  found: readonly [estimate: number | null, units: number] | undefined,
  estimate: number,
  units: number,
): void {
  assertAlmostEquals(found![0]!, estimate, 1e-12);
  assertEquals(found![1], units);
}

const between = (us: number, ally: number, outcome: number, more: Partial<MadeIssue> = {}) => ({
  outcome,
  openings: { USA: us, AUS: ally },
  ...more,
});

Deno.test("outcomes outside both openings count as chosen, and not where only those between them do", () => {
  const found = estimatesOf(
    alliesAhead,
    rowsOf([
      // The ally's at its opening and beyond it, the United States' between and beyond its own, and
      // again the ally's beyond its opening.
      between(0, 80, 80),
      between(0, 80, 90),
      between(20, 80, 30),
      between(80, 20, 100),
      between(80, 20, 10),
    ]),
  );
  // The ally's are the first two and the last; of 80 and 30, which are left, one.
  assertIs(found.get("as chosen"), 3 / 5, 5);
  assertIs(found.get("only those between the two openings"), 1 / 2, 2);
});

Deno.test("an issue is contested from another number of points on", () => {
  const found = estimatesOf(
    aheadOnForm,
    rowsOf(
      // Openings 4, 5, 10, 19 and 20 points apart; the ally's are those of 5, 19 and 20.
      [[4, 0], [5, 5], [10, 0], [19, 19], [20, 20]].map(([ally, outcome]) =>
        between(0, ally!, outcome!, { type: "form-and-membership" })
      ),
    ),
  );
  assertIs(found.get("as chosen"), 2 / 3, 3);
  assertIs(found.get("from 5 points"), 3 / 4, 4);
  assertIs(found.get("from 20 points"), 1, 1);
});

Deno.test("where every episode counts alike, the estimate is the mean of the episodes' own", () => {
  const found = estimatesOf(
    alliesAhead,
    rowsOf([
      between(0, 100, 90, { episode: "D" }),
      between(0, 100, 80, { episode: "D" }),
      between(0, 100, 10, { episode: "D" }),
      between(0, 100, 60, { episode: "E" }),
      // Contested nowhere, so that the episode has no estimate.
      between(0, 5, 0, { episode: "F" }),
    ]),
  );
  assertIs(found.get("as chosen"), 3 / 4, 4);
  // 2 / 3 and 1.
  assertIs(found.get("every episode counts alike"), (2 / 3 + 1) / 2, 2);
});

Deno.test("a choice that names a test is held against that test, and else against the first", () => {
  const { evidence, coded, measured } = measuredOn(
    rowsOf([between(0, 80, 80), between(0, 80, 10)]),
    criterionOf(0.6, 0.4, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  const alike = measured.tests[0]!;
  const strict = { ...alike, name: "strict", criterion: criterionOf(0.9, 0.5, 1) };
  const claim = {
    ...measured.claim,
    alternatives: ["strict", undefined].map((part) =>
      measuredBy("a", `b ${part}`, (evidence) => aheadShare(evidence, "earliest", "ally"), part)
    ),
  };
  assertEquals(
    alternativeLines([{ claim, tests: [alike, strict] }], evidence, coded)
      .map(({ verdict, verdict_as_chosen }) => [verdict, verdict_as_chosen]),
    [["contradicted", "contradicted"], ["between", "between"]],
  );
});
