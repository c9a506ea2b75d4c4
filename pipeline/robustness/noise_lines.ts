/**
 * What becomes of each verdict when coders err at random.
 *
 * @module
 */
import type { NoiseLine } from "../tables/derived/robustness/noise.ts";
import { type CodedCell, type Layer, layers } from "../measures/coding/coded_cells.ts";
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

/** Draws that are made together: with some kinds of cell erring. */
export interface NoiseRun {
  /** The kind of cell, or all. */
  readonly layer: NoiseLine["layer"];
  readonly layers: readonly Layer[];
  readonly draws: number;
}

/** The runs: with all kinds of cell, then with each by itself. */
export function noiseRuns(draws: Draws): NoiseRun[] {
  return [
    { layer: "all", layers: [...layers], draws: draws.all },
    ...layers.map((layer): NoiseRun => ({ layer, layers: [layer], draws: draws.each })),
  ];
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
  let before = 0;
  return noiseRuns(draws).flatMap((run) => {
    const done = onProgress && ((done: number) => onProgress(before + done));
    const lines = linesOfRun(run, measured, evidence, verdicts, spreadOf, done);
    before += run.draws;
    return lines;
  });
}

/** What the noise of one run does; parameters as of {@linkcode noiseLines}. */
export function linesOfRun(
  { layer, layers, draws }: NoiseRun,
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  verdicts: readonly Verdict[],
  spreadOf: (cell: CodedCell) => number,
  onProgress?: (done: number) => void,
): NoiseLine[] {
  const found = underNoise(evidence, measured, {
    layers,
    draws,
    spreadOf,
    ...(onProgress ? { onProgress } : {}),
  });
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
}
