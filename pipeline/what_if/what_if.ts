/**
 * What the findings would say if cells were coded otherwise, rows were not there, or evidence were left
 * out. Nothing here knows of files, so that a page runs it; what an edit leaves untouched is taken over
 * from the published state. The order of calls is
 *
 * 1. `groundOf(texts)`, once;
 * 2. `whatIf(ground, edits)` after each edit, with all edits that stand;
 * 3. `changesOf(ground, after)` for what to show;
 * 4. `robustnessSteps(ground, after)` in a worker, step by step.
 *
 * @module
 */
import type { Answer } from "../base/problems/answer.ts";
import { datedParts } from "../findings/evidence/dated_parts.ts";
import { type MeasuredClaim, measuredClaims } from "../findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../findings/evidence/evidence.ts";
import type { FindingRows } from "../findings/evidence/finding_rows.ts";
import { estimateLines } from "../findings/tables/findings.ts";
import { changedParts } from "../robustness/asked_parts.ts";
import { secondEvidence, secondReaderLines } from "../robustness/second_reader.ts";
import type { CleanTexts } from "../tables/clean_texts.ts";
import type { Drop, Edit, OtherReading, Recoding } from "./edits.ts";
import { findingOf, type Ground, type GroundClaim, type Said, saidBy } from "./ground.ts";
import { inputsOf, sameInputs } from "./inputs.ts";
import { leftOut } from "./left_out.ts";
import { recodedTexts } from "./recoded_texts.ts";

/** What the findings would say, and of what. */
export interface WhatIf extends Said {
  /** Every clean table after the edits. */
  readonly texts: CleanTexts;
  readonly rows: FindingRows;
  /** How all openings are read, where otherwise than by the two readings of the claims. */
  readonly reading?: OtherReading["reading"];
  /** What is unlikely about the edits, a line each. */
  readonly warnings: readonly string[];
  /** Ids of the claims that rest on a part of the evidence that is another now. */
  readonly touched: readonly string[];
}

/**
 * Measures the tables after edits, or says in a line why one of them cannot be: an unknown name with the
 * nearest one, a value that a raw cell could not hold, a rule that it breaks. Cells are recoded and rows
 * dropped first, in their order, then evidence is left out.
 */
export function whatIf(ground: Ground, edits: readonly Edit[]): Answer<WhatIf> {
  const edited = editedTexts(ground, edits);
  if ("refused" in edited) return edited;
  const { texts, warnings } = edited.found;
  const rows = ground.readRows(texts);
  const reading = edits.findLast((edit) => edit.kind === "reading")?.reading;
  const as = reading && { earliest: reading, coded: reading };
  const { made } = ground;
  const dated = datedParts(rows, made.dated);
  const register = made.register.branch();
  const evidence = evidenceOf(rows, as, dated, register, as ? undefined : made);
  const coded = codedEvidence(evidence, made);
  const second = secondEvidence(rows, ground.second);
  const changed = changedParts(evidence, made.evidence);
  const changedBySecond = changedParts(second.evidence, ground.second.evidence);
  const touches = (parts: readonly string[], { asked }: GroundClaim) =>
    parts.some((part) => asked.has(part as typeof changed[number]));
  const claims = ground.claims.map((before) => {
    const isTouched = touches(changed, before);
    if (!isTouched && !touches(changedBySecond, before)) return before;
    const [measured] = measuredClaims([before.claim], evidence, coded);
    const secondReader = secondReaderLines([measured!], evidence, coded, second);
    if (!isTouched || isMadeOfTheSame(measured!, before)) return { ...before, secondReader };
    return {
      claim: before.claim,
      estimates: estimateLines([measured!], coded),
      finding: findingOf(measured!, coded),
      secondReader,
    };
  });
  const touched = ground.claims.filter((each) => touches(changed, each));
  return {
    found: {
      texts,
      rows,
      ...(reading ? { reading } : {}),
      warnings,
      touched: touched.map(({ claim }) => claim.id),
      ...saidBy(claims),
    },
  };

  function isMadeOfTheSame({ tests }: MeasuredClaim, { inputs }: GroundClaim): boolean {
    return tests.every((test, at) => sameInputs(inputsOf(test, coded), inputs[at]));
  }
}

/** The tables after the edits, which keep the rules that raw sheets keep. */
function editedTexts(
  { texts, readRows, rules }: Ground,
  edits: readonly Edit[],
): Answer<Pick<WhatIf, "texts" | "warnings">> {
  const cells = edits.filter((edit): edit is Recoding | Drop =>
    edit.kind === "recode" || edit.kind === "drop"
  );
  const recoded = recodedTexts(texts, cells);
  if ("refused" in recoded) return recoded;
  const drops = edits.filter((edit) => edit.kind === "drop");
  const dropped = new Map(
    [...Map.groupBy(drops, ({ table }) => table)].map(([table, of]) =>
      [table, of.map(({ row }) => row)] as const
    ),
  );
  const broken = cells.length === 0
    ? { problems: [], warnings: [] }
    : rules.broken(recoded.found, dropped);
  const [problem, ...more] = broken.problems;
  if (problem !== undefined) {
    const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
    return { refused: `Cannot take the edits together: ${problem}${others}` };
  }
  let now = recoded.found;
  for (const edit of edits) {
    if (edit.kind !== "without") continue;
    const left = leftOut(now, readRows(now), edit, rules.breaking);
    if ("refused" in left) return left;
    now = left.found;
  }
  return { found: { texts: now, warnings: broken.warnings } };
}
