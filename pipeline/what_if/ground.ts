/**
 * The findings as published, with all that lets an edit be measured by what it changes alone.
 *
 * @module
 */
import { claims } from "../findings/claims/all_claims.ts";
import type { Claim } from "../findings/claims/claim.ts";
import {
  type MeasuredClaim,
  measuredClaims,
  verdictUnder,
} from "../findings/claims/measured_claim.ts";
import { datedParts } from "../findings/evidence/dated_parts.ts";
import {
  type CodedEvidence,
  codedEvidence,
  evidenceOf,
  type MadeEvidence,
} from "../findings/evidence/evidence.ts";
import { findingReads, type FindingRows } from "../findings/evidence/finding_rows.ts";
import { estimateLines, findingLines } from "../findings/tables/findings.ts";
import { cellRegister } from "../measures/coding/coded_cells.ts";
import { askedParts, type Part } from "../robustness/asked_parts.ts";
import {
  type SecondEvidence,
  secondEvidence,
  secondReaderLines,
} from "../robustness/second_reader.ts";
import { type CleanTexts, typedReader } from "../tables/clean_texts.ts";
import type { EstimateLine } from "../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../tables/derived/findings/findings.ts";
import type { SecondReaderLine } from "../tables/derived/robustness/second_reader.ts";
import { type Inputs, inputsOf } from "./inputs.ts";
import { type KeptRules, keptRules } from "./kept_rules.ts";

/** What the findings say: the lines of three published tables. */
export interface Said {
  readonly findings: readonly FindingLine[];
  readonly estimates: readonly EstimateLine[];
  readonly secondReader: readonly SecondReaderLine[];
}

/** Typed rows of the tables that findings are made of. */
export type ReadRows = (texts: CleanTexts) => FindingRows;

/** What a claim was measured as. */
export interface GroundClaim {
  readonly claim: Claim;
  /** Parts of the evidence that it asks for. */
  readonly asked: ReadonlySet<Part>;
  readonly inputs: readonly (Inputs | undefined)[];
  readonly estimates: readonly EstimateLine[];
  readonly finding: FindingLine;
  readonly secondReader: readonly SecondReaderLine[];
}

/** The published state. */
export interface Ground extends Said {
  readonly texts: CleanTexts;
  readonly rows: FindingRows;
  readonly readRows: ReadRows;
  readonly rules: KeptRules;
  readonly made: MadeEvidence & { readonly coded: CodedEvidence };
  readonly second: SecondEvidence;
  readonly claims: readonly GroundClaim[];
}

/**
 * Measures the published tables once. It takes as long as the stage `findings` without its tables.
 *
 * @param texts every clean table, sources and judgements too
 * @param argued the claims; those of the argument without it
 */
export function groundOf(texts: CleanTexts, argued: readonly Claim[] = claims): Ground {
  const read = typedReader();
  const readRows: ReadRows = (of) => read(findingReads, of);
  const rows = readRows(texts);
  const dated = datedParts(rows);
  const register = cellRegister();
  const evidence = evidenceOf(rows, undefined, dated, register);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(argued, evidence, coded);
  const second = secondEvidence(rows);
  const grounds = measured.map((each): GroundClaim => ({
    claim: each.claim,
    asked: askedParts(each.claim, evidence, coded),
    inputs: each.tests.map((test) => inputsOf(test, coded)),
    estimates: estimateLines([each], coded),
    finding: findingOf(each, coded),
    secondReader: secondReaderLines([each], evidence, coded, second),
  }));
  return {
    texts,
    rows,
    readRows,
    rules: keptRules(texts),
    made: { rows, dated, register, evidence, coded },
    second,
    claims: grounds,
    ...saidBy(grounds),
  };
}

/** The line of a claim. */
export function findingOf(measured: MeasuredClaim, coded: CodedEvidence): FindingLine {
  return findingLines([measured], [verdictUnder(measured, coded)])[0]!;
}

/** What some claims say, as tables. */
export function saidBy(
  of: readonly Pick<GroundClaim, "finding" | "estimates" | "secondReader">[],
): Said {
  return {
    findings: of.map(({ finding }) => finding),
    estimates: of.flatMap(({ estimates }) => estimates),
    secondReader: of.flatMap(({ secondReader }) => secondReader),
  };
}
