/**
 * How well each verdict holds, in a line.
 *
 * @module
 */
import { usualLimit } from "./recoding.ts";
import type { FragilityLine } from "./fragility_lines.ts";
import type { LeaveOutLine } from "./leave_out_lines.ts";
import type { NoiseLine } from "./noise_lines.ts";

/** What a finding withstands, and how much it takes to overturn its verdict. */
export interface RobustnessLine {
  readonly finding: string;
  /** Share of noisy draws of all kinds of cell that give the same verdict. */
  readonly noise_same_verdict: number;
  readonly noise_draws: number;
  /** Leave-outs and second readings that touch the finding, and those that give another verdict. */
  readonly leave_outs: number;
  readonly leave_outs_flipping: number;
  /**
   * Fewest cells, each wrong by at most 20 points, that overturn the verdict: proven, and found.
   * Empty where no number of them does.
   */
  readonly fewest_cells_at_least: number;
  readonly fewest_cells_found: number | null;
  readonly fewest_cells_exact: boolean;
}

/** A line a finding, in the order of the argument, from the tables that tell it in full. */
export function robustnessLines(
  findings: readonly string[],
  noise: readonly NoiseLine[],
  leaveOuts: readonly LeaveOutLine[],
  fragility: readonly FragilityLine[],
): RobustnessLine[] {
  return findings.map((id): RobustnessLine => {
    const noisy = noise.find(({ finding, layer }) => finding === id && layer === "all")!;
    const left = leaveOuts.filter(({ finding, touches }) => finding === id && touches);
    const fragile = fragility.find(({ finding, limit }) => finding === id && limit === usualLimit)!;
    return {
      finding: id,
      noise_same_verdict: noisy.same_verdict,
      noise_draws: noisy.draws,
      leave_outs: left.length,
      leave_outs_flipping: left.filter(({ flips }) => flips).length,
      fewest_cells_at_least: fragile.at_least,
      fewest_cells_found: fragile.found,
      fewest_cells_exact: fragile.exact,
    };
  });
}
