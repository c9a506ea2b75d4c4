/**
 * All tables of the stage `robustness`, made of the clean tables. Nothing here knows of files, so
 * that a page can run it.
 *
 * @module
 */
import { claims } from "../findings/claims/all_claims.ts";
import type { Claim } from "../findings/claims/claim.ts";
import { measuredClaims, verdictUnder } from "../findings/claims/measured_claim.ts";
import { datedParts } from "../findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "../findings/evidence/evidence.ts";
import type { FindingRows } from "../findings/evidence/finding_rows.ts";
import { twiceReadColumns } from "../findings/evidence/twice_read_columns.ts";
import { describedRobustness as described } from "../tables/derived/robustness/all.ts";
import { made, type MadeTable } from "../tables/derived/made_table.ts";
import { cellRegister } from "../measures/coding/coded_cells.ts";
import { leaningLines } from "./leaning.ts";
import { leaveOuts } from "./leave_outs.ts";
import { fragilityLines } from "./fragility_lines.ts";
import { alternativeLines, leaveOutLines } from "./leave_out_lines.ts";
import { type Draws, noiseLines } from "./noise_lines.ts";
import { noiseSpread, spreadFinder } from "./noise_spread.ts";
import { robustnessLines } from "./robustness_lines.ts";
import { secondEvidence, secondReaderLines } from "./second_reader.ts";

/** Draws of noise that a run makes unless told otherwise. */
export const usualDraws: Draws = { all: 1000, each: 100 };

/**
 * Makes every table of the stage.
 *
 * @param onProgress told now and then how many draws of noise are done
 * @param argued the claims; those of the argument without it
 */
export function robustnessTables(
  rows: FindingRows,
  draws: Draws = usualDraws,
  onProgress?: (done: number) => void,
  argued: readonly Claim[] = claims,
): MadeTable[] {
  const dated = datedParts(rows);
  const register = cellRegister();
  const evidence = evidenceOf(rows, undefined, dated, register);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(argued, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const spread = noiseSpread(evidence.cells, twiceReadColumns(rows));
  const noise = noiseLines(
    measured,
    evidence,
    verdicts,
    spreadFinder(spread),
    draws,
    onProgress,
  );
  const left = leaveOutLines(measured, verdicts, coded, leaveOuts(rows), {
    rows,
    dated,
    register,
    evidence,
  });
  const leaning = leaningLines(measured, evidence, coded, rows);
  const fragility = fragilityLines(measured, evidence, coded);
  const ids = argued.map(({ id }) => id);
  return [
    made(described.robustness, robustnessLines(ids, noise, left, leaning, fragility.numbers)),
    made(described.noise, noise),
    made(described.noiseSpread, spread),
    made(described.leaning, leaning),
    made(described.leaveOuts, left),
    made(described.alternatives, alternativeLines(measured, evidence, coded)),
    made(described.fragility, fragility.numbers),
    made(described.fragileCells, fragility.cells),
    made(
      described.secondReader,
      secondReaderLines(measured, evidence, coded, secondEvidence(rows)),
    ),
  ];
}
