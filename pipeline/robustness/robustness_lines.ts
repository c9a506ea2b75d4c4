/**
 * How well each verdict holds, in a line.
 *
 * @module
 */
import type { FragilityLine } from "../tables/derived/robustness/fragility.ts";
import type { LeaningLine } from "../tables/derived/robustness/leaning.ts";
import type { LeaveOutLine } from "../tables/derived/robustness/leave_outs.ts";
import type { NoiseLine } from "../tables/derived/robustness/noise.ts";
import type { RobustnessLine } from "../tables/derived/robustness/robustness.ts";
import { usualLimit } from "./recoding.ts";

/** A line a finding, in the order of the argument, from the tables that tell it in full. */
export function robustnessLines(
  findings: readonly string[],
  noise: readonly NoiseLine[],
  leaveOuts: readonly LeaveOutLine[],
  leaning: readonly LeaningLine[],
  fragility: readonly FragilityLine[],
): RobustnessLine[] {
  const shiftOf = (id: string, way: LeaningLine["towards"]) =>
    leaning.find(({ finding, towards }) => finding === id && towards === way)?.points ?? null;
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
      leave_outs_too_few: left.filter(({ too_few }) => too_few).length,
      leaning_towards_us: shiftOf(id, "us"),
      leaning_towards_allies: shiftOf(id, "ally"),
      fewest_cells_at_least: fragile.at_least,
      fewest_cells_found: fragile.found,
      fewest_cells_exact: fragile.exact,
    };
  });
}
