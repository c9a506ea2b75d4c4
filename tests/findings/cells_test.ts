import { assertEquals } from "@std/assert";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { measuredClaims } from "../../pipeline/findings/claims/measured_claim.ts";
import { cellLines } from "../../pipeline/findings/tables/findings.ts";
import { claimOf, criterionOf, rowsOf } from "./made_evidence.ts";

Deno.test("each cell stands with the findings that it enters; one that enters none does not stand", () => {
  const evidence = evidenceOf(rowsOf([
    { outcome: 50, openings: { USA: 0, AUS: 100 }, type: "scope" },
    { outcome: 50, openings: { USA: 0, AUS: 100 }, type: "strength" },
    // Of one side only: in no finding.
    { outcome: 50, openings: { USA: 0 }, type: "strength" },
  ]));
  const marks = criterionOf(0.6, 0.5, 1);
  const measured = measuredClaims(
    [
      claimOf("on scope", [
        marks,
        (evidence) =>
          aheadShare(evidence, "earliest", "us", { keep: ({ type }) => type === "scope" }),
      ]),
      claimOf("on all", [marks, (evidence) => aheadShare(evidence, "earliest", "us")]),
    ],
    evidence,
    codedEvidence(evidence),
  );
  assertEquals(
    cellLines(measured, evidence).map(({ table, row, column, findings }) =>
      `${table} ${row} ${column}: ${findings}`
    ),
    [
      "issues E/0 outcome: on scope;on all",
      "issues E/0 reference_point: on scope;on all",
      "issues E/1 outcome: on all",
      "issues E/1 reference_point: on all",
      "positions E/0/AUS/opening-0 position: on scope;on all",
      "positions E/0/USA/opening-0 position: on scope;on all",
      "positions E/1/AUS/opening-0 position: on all",
      "positions E/1/USA/opening-0 position: on all",
    ],
  );
});
