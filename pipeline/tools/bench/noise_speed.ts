/**
 * How many draws of noise a second the findings take.
 *
 * @module
 */
import { layers } from "../../measures/coding/coded_cells.ts";
import { claims } from "../../findings/claims/all_claims.ts";
import { codedEvidence, evidenceOf } from "../../findings/evidence/evidence.ts";
import { findingReads } from "../../findings/evidence/finding_rows.ts";
import { twiceReadColumns } from "../../findings/evidence/twice_read_columns.ts";
import { measuredClaims } from "../../findings/claims/measured_claim.ts";
import { underNoise } from "../../robustness/noise.ts";
import { noiseSpread, spreadFinder } from "../../robustness/noise_spread.ts";
import { readCleanRows } from "../../tables/clean_rows.ts";

/** Time of some draws, all kinds of cell erring and all findings looked at. */
export interface NoiseSpeed {
  readonly draws: number;
  readonly milliseconds: number;
}

/**
 * Times draws of noise on one core, the fastest of three runs.
 *
 * @param textOf CSV text of a clean table by the name of its file
 * @param sizes numbers of draws
 */
export function noiseSpeeds(
  textOf: (fileName: string) => string,
  sizes: readonly number[],
): NoiseSpeed[] {
  const rows = readCleanRows(findingReads, textOf);
  const evidence = evidenceOf(rows);
  const spreadOf = spreadFinder(noiseSpread(evidence.cells, twiceReadColumns(rows)));
  const measured = measuredClaims(claims, evidence, codedEvidence(evidence));
  return sizes.map((draws) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      underNoise(evidence, measured, { layers, draws, spreadOf });
      return performance.now() - start;
    });
    return { draws, milliseconds: Math.min(...times) };
  });
}
