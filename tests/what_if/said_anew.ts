/**
 * What the findings say of rows, with nothing taken over from anything.
 *
 * @module
 */
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import {
  measuredClaims,
  verdictBy,
  verdictUnder,
} from "../../pipeline/findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import type { FindingRows } from "../../pipeline/findings/evidence/finding_rows.ts";
import { estimateLines, findingLines } from "../../pipeline/findings/tables/findings.ts";
import { secondEvidence, secondReaderLines } from "../../pipeline/robustness/second_reader.ts";
import type { Said } from "../../pipeline/what_if/ground.ts";

/** Verdict of each finding, then estimate, units and verdict of each test. */
export type Verdicts = readonly (readonly [
  name: string,
  verdict: string,
  estimate?: number,
  units?: number,
])[];

/** The verdicts and estimates among some lines. */
export function verdictsIn({ findings, estimates }: Said): Verdicts {
  return [
    ...findings.map(({ finding, verdict }) => [finding, verdict] as const),
    ...estimates.map(({ finding, part, verdict, estimate, units }) =>
      [`${finding} ${part ?? ""}`, verdict, estimate ?? NaN, units] as const
    ),
  ];
}

/** Those of rows, with nothing taken over: without intervals and second reader it takes a third of the time. */
export function verdictsAnew(rows: FindingRows): Verdicts {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  return [
    ...measured.map((each) => [each.claim.id, verdictUnder(each, coded)] as const),
    ...measured.flatMap(({ claim, tests }) =>
      tests.map((test) => {
        const now = test.estimator(coded);
        return [`${claim.id} ${test.name}`, verdictBy(test, now), now.estimate, now.units] as const;
      })
    ),
  ];
}

/** The lines of the published tables on verdicts, estimates and the second reader. */
export function saidAnew(rows: FindingRows): Said {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  return {
    findings: findingLines(measured, measured.map((each) => verdictUnder(each, coded))),
    estimates: estimateLines(measured, coded),
    secondReader: secondReaderLines(measured, evidence, coded, secondEvidence(rows)),
  };
}
