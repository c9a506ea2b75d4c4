/**
 * How many draws of noise a second the findings take.
 *
 * @module
 */
import { layers } from "../../measures/coding/coded_cells.ts";
import { claims } from "../../findings/claims/all_claims.ts";
import { codedEvidence, evidenceOf } from "../../findings/evidence/evidence.ts";
import { findingReads } from "../../findings/evidence/finding_rows.ts";
import { measuredClaims } from "../../findings/claims/measured_claim.ts";
import { underNoise } from "../../robustness/noise.ts";
import { seeded } from "../../base/inference/random.ts";
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
  const evidence = evidenceOf(readCleanRows(findingReads, textOf));
  const measured = measuredClaims(claims, evidence, codedEvidence(evidence));
  return sizes.map((draws) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      underNoise(evidence, measured, { layers, draws, random: seeded(draws) });
      return performance.now() - start;
    });
    return { draws, milliseconds: Math.min(...times) };
  });
}
