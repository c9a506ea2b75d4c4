/**
 * What becomes of each verdict when a part of the evidence is left out, or a choice is made
 * otherwise.
 *
 * @module
 */
import type { AlternativeLine } from "../tables/derived/robustness/alternatives.ts";
import type { LeaveOutLine } from "../tables/derived/robustness/leave_outs.ts";
import { joint, type Verdict } from "../findings/claims/verdict.ts";
import { datedParts, linkTables } from "../findings/evidence/dated_parts.ts";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
  type MadeEvidence,
} from "../findings/evidence/evidence.ts";
import type { Estimate } from "../findings/statistics/statistic.ts";
import { askedParts, changedParts } from "./asked_parts.ts";
import type { LeaveOut } from "./leave_outs.ts";
import {
  type MeasuredClaim,
  measuredClaims,
  verdictBy,
} from "../findings/claims/measured_claim.ts";

/** What a claim's tests say. */
type Said = readonly Readonly<Estimate>[];

/**
 * What the findings say when something is left out.
 *
 * @param before the whole evidence, and what it was made of
 */
export function leaveOutLines(
  measured: readonly MeasuredClaim[],
  verdicts: readonly Verdict[],
  coded: CodedEvidence,
  leaveOuts: readonly LeaveOut[],
  before: MadeEvidence,
): LeaveOutLine[] {
  const asCoded = measured.map((claim) => saidBy(claim, coded));
  const asked = measured.map(({ claim }) => askedParts(claim, before.evidence, coded));
  // Links take long to date: where no claim asks for them they stay, whatever is left out.
  const asksLinks = asked.some((parts) => parts.has("institutions") || parts.has("ties"));
  const links = Object.fromEntries(linkTables.map((name) => [name, before.rows[name]]));
  return leaveOuts.flatMap(({ kind, what, rows: some, reading }) => {
    const rows: EvidenceRows = asksLinks ? some : { ...some, ...links };
    const as = reading && { earliest: reading, coded: reading };
    const dated = datedParts(rows, before.dated);
    const evidence = evidenceOf(rows, as, dated, before.register, before);
    const left = codedEvidence(evidence, { evidence: before.evidence, coded });
    const changed = changedParts(evidence, before.evidence);
    return measured.map(({ claim }, at): LeaveOutLine => {
      const about = { finding: claim.id, kind, left_out: what };
      const first = asCoded[at]!;
      if (!changed.some((part) => asked[at]!.has(part))) {
        const { estimate, units } = first[0]!;
        const verdict = verdicts[at]!;
        return { ...about, estimate, units, verdict, touches: false, flips: false, too_few: false };
      }
      const [anew] = measuredClaims([claim], evidence, left);
      const said = saidBy(anew!, left);
      const { estimate, units } = said[0]!;
      const verdict = joint(said.map((each, test) => verdictBy(anew!.tests[test]!, each)));
      const isAnother = verdict !== verdicts[at];
      return {
        ...about,
        estimate,
        units,
        verdict,
        touches: said.some((each, test) => differs(each, first[test]!)),
        flips: isAnother && verdict !== "cannot tell",
        too_few: isAnother && verdict === "cannot tell",
      };
    });
  });
}

function saidBy({ tests }: MeasuredClaim, coded: CodedEvidence): Said {
  return tests.map(({ estimator }) => ({ ...estimator(coded) }));
}

function differs(one: Estimate, other: Estimate): boolean {
  return !Object.is(one.estimate, other.estimate) || one.units !== other.units ||
    one.deciding !== other.deciding;
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
