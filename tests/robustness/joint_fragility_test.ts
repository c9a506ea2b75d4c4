import { assertEquals } from "@std/assert";
import { issueUnits } from "../../pipeline/findings/evidence/units.ts";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import {
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../../pipeline/findings/evidence/evidence.ts";
import { fragilityOf } from "../../pipeline/robustness/fragility.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { claimOf, criterionOf, rowsOf } from "../findings/made_evidence.ts";

Deno.test("one cell that brings two tests over their marks is found, though each has another of its own", () => {
  const openings = { USA: 20, AUS: 80 };
  const evidence = evidenceOf(rowsOf([
    // The ally's, and so far that 20 points do not undo it.
    { outcome: 80, openings },
    // 20 points below the middle of 50: one cell makes it even, but not the ally's.
    { outcome: 30, openings },
    // 5 points below: one cell makes each the ally's.
    { outcome: 45, openings },
    { outcome: 45, openings },
  ]));
  const coded = codedEvidence(evidence);
  const aheadOn = (units: readonly number[]) => (evidence: Evidence) => ({
    ...aheadShare(evidence, "earliest", "ally"),
    units: issueUnits(evidence, "earliest", units),
  });
  // Each test has 1 of 3, and is supported with half: half an issue more. Its own issue would give a
  // whole one, but to it alone; the shared issue gives half of one to both.
  const marks = criterionOf(0.5, 0, 1);
  const claim = claimOf("made", [marks, aheadOn([0, 2, 1])], [marks, aheadOn([0, 3, 1])]);
  const [measured] = measuredClaims([claim], evidence, coded);
  assertEquals(verdictUnder(measured!, coded), "between");
  assertEquals(fragilityOf(measured!, 20, evidence, coded), {
    limit: 20,
    atLeast: 1,
    recodings: [{ cell: evidence.bargaining.earliest.issues[1]!.outcome, value: 50 }],
    exact: true,
    becomes: "supported",
  });
});

Deno.test("where two tests have nothing in common, two cells are proven to be the least", () => {
  const openings = { USA: 20, AUS: 80 };
  // Each test has one issue won and one five points below the middle; it is supported with both.
  const evidence = evidenceOf(
    rowsOf([80, 45, 80, 45].map((outcome) => ({ outcome, openings }))),
  );
  const coded = codedEvidence(evidence);
  const aheadOn = (units: readonly number[]) => (evidence: Evidence) => ({
    ...aheadShare(evidence, "earliest", "ally"),
    units: issueUnits(evidence, "earliest", units),
  });
  const marks = criterionOf(1, 0, 1);
  const claim = claimOf("made", [marks, aheadOn([0, 1])], [marks, aheadOn([2, 3])]);
  const [measured] = measuredClaims([claim], evidence, coded);
  const { atLeast, recodings, exact, becomes } = fragilityOf(measured!, 20, evidence, coded);
  assertEquals([atLeast, recodings?.length, exact, becomes], [2, 2, true, "supported"]);
});
