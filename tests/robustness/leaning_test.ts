import { assertEquals } from "@std/assert";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { initiatedShare } from "../../pipeline/findings/statistics/linkage_statistics.ts";
import { leaningLines } from "../../pipeline/robustness/leaning.ts";
import { linkageRow } from "../fixtures/made_clean_rows.ts";
import {
  criterionOf,
  type MadeIssue,
  measuredOn,
  noRows,
  realRows,
  rowsOf,
} from "../findings/made_evidence.ts";

/** Points and verdict by direction, of who is ahead on some issues. */
function leaning(issues: readonly MadeIssue[], ...marks: [number, number]) {
  const { evidence, coded, measured } = measuredOn(
    rowsOf(issues),
    criterionOf(...marks, 1),
    (evidence) => aheadShare(evidence, "earliest", "ally"),
  );
  return leaningLines([measured], evidence, coded, { preferences: [] })
    .map(({ towards, of, points, becomes }) => [towards, of, points, becomes]);
}

Deno.test("outcomes shift towards one side on each issue's own line", () => {
  // Both lines have their middle at 50. On the first the allies lie above, on the second below: each
  // is the allies' by 8 points. One of two is a half.
  const issues = [
    { outcome: 58, openings: { USA: 20, AUS: 80 } },
    { outcome: 42, openings: { USA: 80, AUS: 20 } },
  ];
  assertEquals(leaning(issues, 0.6, 0.5), [
    // At 50 both are even, and 0.5 is contradicted.
    ["us", "outcomes", 8, "contradicted"],
    ["ally", "outcomes", null, null],
  ]);
});

Deno.test("the shift goes on until some outcome crosses the middle, each way by itself", () => {
  // 53 and 30: one of two. Down by 3 the first is even: a quarter. Up by 20 the second is: 0.75.
  const openings = { USA: 20, AUS: 80 };
  assertEquals(leaning([{ outcome: 53, openings }, { outcome: 30, openings }], 0.7, 0.3), [
    ["us", "outcomes", 3, "contradicted"],
    ["ally", "outcomes", 20, "supported"],
  ]);
});

Deno.test("outcomes stay on the scale, and a verdict that no shift changes has no points", () => {
  // At 100 the outcome is the allies' still; 50 points down it comes to 40, and to 50 by 40.
  const openings = { USA: 0, AUS: 100 };
  assertEquals(leaning([{ outcome: 90, openings }], 0.6, 0.4), [
    ["us", "outcomes", 40, "between"],
    ["ally", "outcomes", null, null],
  ]);
  assertEquals(leaning([{ outcome: 100, openings: { USA: 0, AUS: 60 } }], 0.6, 0.4)[1], [
    "ally",
    "outcomes",
    null,
    null,
  ]);
});

Deno.test("what rests on codes alone does not lean", () => {
  const { evidence, coded, measured } = measuredOn(
    { ...noRows(), linkages: [linkageRow("L", "JPN", { initiator: "ally" })] },
    criterionOf(0.6, 0.5, 1),
    (evidence) => initiatedShare(evidence),
  );
  assertEquals(leaningLines([measured], evidence, coded, { preferences: [] }), []);
});

Deno.test("each claim's lines are the same alone, and the evidence is left as coded", () => {
  const rows = realRows();
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  const verdicts = measured.map((claim) => verdictUnder(claim, coded));
  const together = leaningLines(measured, evidence, coded, rows);
  assertEquals(measured.map((claim) => verdictUnder(claim, coded)), verdicts);
  assertEquals(
    measured.flatMap((claim) => leaningLines([claim], evidence, coded, rows)),
    together,
  );
  // Each line says the least: with one point less the verdict stands, as any smaller shift leaves it.
  for (const { finding, points, becomes } of together) {
    assertEquals(points === null, becomes === null, finding);
    const at = claims.findIndex(({ id }) => id === finding);
    if (becomes !== null) assertEquals(becomes === verdicts[at], false, finding);
  }
});
