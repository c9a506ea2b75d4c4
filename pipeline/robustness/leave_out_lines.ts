/**
 * What becomes of each verdict when a part of the evidence is left out, or a choice is made
 * otherwise.
 *
 * @module
 */
import type { AlternativeLine } from "../tables/derived/robustness/alternatives.ts";
import type { LeaveOutLine } from "../tables/derived/robustness/leave_outs.ts";
import { joint, type Verdict } from "../findings/claims/verdict.ts";
import { type DatedParts, datedParts } from "../findings/evidence/dated_parts.ts";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
} from "../findings/evidence/evidence.ts";
import { cellRegister } from "../measures/coding/coded_cells.ts";
import type { LeaveOut } from "./leave_outs.ts";
import {
  type MeasuredClaim,
  measuredClaims,
  verdictBy,
} from "../findings/claims/measured_claim.ts";

/** What the findings say when something is left out. */
export function leaveOutLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
  coded: CodedEvidence,
  leaveOuts: readonly LeaveOut[],
  dated: DatedParts,
): LeaveOutLine[] {
  const claims = measured.map(({ claim }) => claim);
  const asCoded = measured.map(({ tests }) =>
    tests.map(({ estimator }) => ({ ...estimator(coded) }))
  );
  // What is left has the same cells again and again.
  const register = cellRegister();
  return leaveOuts.flatMap(({ kind, what, rows, reading }) => {
    const as = reading && { earliest: reading, coded: reading };
    const evidence = evidenceOf(rows, as, datedParts(rows, dated), register);
    const left = codedEvidence(evidence);
    return measuredClaims(claims, evidence, left).map((each, at): LeaveOutLine => {
      const estimates = each.tests.map(({ estimator }) => ({ ...estimator(left) }));
      const [{ estimate, units } = { estimate: NaN, units: 0 }] = estimates;
      const verdict = joint(
        estimates.map((estimate, test) => verdictBy(each.tests[test]!, estimate)),
      );
      return {
        finding: each.claim.id,
        kind,
        left_out: what,
        estimate,
        units,
        verdict,
        touches: estimates.some((other, test) =>
          !Object.is(other.estimate, asCoded[at]![test]!.estimate) ||
          other.units !== asCoded[at]![test]!.units ||
          other.deciding !== asCoded[at]![test]!.deciding
        ),
        flips: verdict !== verdicts[at] && verdict !== "cannot tell",
        too_few: verdict !== verdicts[at] && verdict === "cannot tell",
      };
    });
  });
}

/** What other choices would give. */
export function alternativeLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
): AlternativeLine[] {
  return measured.flatMap((each) =>
    each.claim.alternatives.map((alternative): AlternativeLine => {
      const { chosen, instead, part, estimate: estimateOf } = alternative;
      const { estimate, units, deciding, weight } = estimateOf(evidence, coded);
      const test = each.tests.find(({ name }) => name === part) ?? each.tests[0];
      const now = test!.estimator(coded);
      return {
        finding: each.claim.id,
        chosen,
        instead,
        estimate,
        units,
        weight,
        verdict: verdictBy(test!, { estimate, deciding }),
        verdict_as_chosen: verdictBy(test!, now),
      };
    })
  );
}
