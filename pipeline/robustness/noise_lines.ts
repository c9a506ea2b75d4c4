/**
 * What becomes of each verdict when coders err at random.
 *
 * @module
 */
import type { NoiseLine } from "../tables/derived/robustness/noise.ts";
import { type CodedCell, layers } from "../measures/coding/coded_cells.ts";
import type { Verdict } from "../findings/claims/verdict.ts";
import type { Evidence } from "../findings/evidence/evidence.ts";
import type { MeasuredClaim } from "../findings/claims/measured_claim.ts";
import { underNoise } from "./noise.ts";

/** How many draws of noise. */
export interface Draws {
  /** With all kinds of cell erring at once. */
  readonly all: number;
  /** With one kind at a time. */
  readonly each: number;
}

/**
 * What noise does, with all kinds of cell and with each by itself.
 *
 * @param spreadOf standard deviation in points of a cell's error, or the chance of a slip of a code
 */
export function noiseLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  verdicts: readonly Verdict[],
  spreadOf: (cell: CodedCell) => number,
  draws: Draws,
  onProgress?: (done: number) => void,
): NoiseLine[] {
  const runs = [
    { layer: "all", layers: [...layers], draws: draws.all },
    ...layers.map((layer) => ({ layer, layers: [layer], draws: draws.each })),
  ];
  let before = 0;
  return runs.flatMap(({ layer, layers, draws }) => {
    const found = underNoise(evidence, measured, {
      layers,
      draws,
      spreadOf,
      ...(onProgress ? { onProgress: (done: number) => onProgress(before + done) } : {}),
    });
    before += draws;
    return found.map(({ shares, meanShift }, at): NoiseLine => ({
      finding: measured[at]!.claim.id,
      layer,
      draws,
      same_verdict: shares[verdicts[at]!],
      supported: shares["supported"],
      between: shares["between"],
      contradicted: shares["contradicted"],
      cannot_tell: shares["cannot tell"],
      mean_shift: meanShift,
    }));
  });
}
