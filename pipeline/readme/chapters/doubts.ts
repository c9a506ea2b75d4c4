/**
 * What a page knows of the doubt about a claim.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import type { AlternativeLine } from "../../tables/derived/robustness/alternatives.ts";
import type { FragilityLine } from "../../tables/derived/robustness/fragility.ts";
import type { LeaningLine } from "../../tables/derived/robustness/leaning.ts";
import type { LeaveOutLine } from "../../tables/derived/robustness/leave_outs.ts";
import type { RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import type { SecondReaderLine } from "../../tables/derived/robustness/second_reader.ts";
import { leaveOutNames, type NameLeaveOut } from "./leave_out_words.ts";

/** Rows on what a claim withstands. */
export interface Doubts {
  readonly estimates: readonly EstimateLine[];
  readonly alternatives: readonly AlternativeLine[];
  readonly leaveOuts: readonly LeaveOutLine[];
  readonly robustness: RobustnessLine;
  readonly leaning: readonly LeaningLine[];
  readonly secondReader: readonly SecondReaderLine[];
  readonly fragility: readonly FragilityLine[];
  /** Whether any coded cell enters an estimate of the claim. */
  readonly hasCells: boolean;
  readonly nameLeaveOut: NameLeaveOut;
}

/** Gives what is known of the doubt about a claim, by its id. */
export function doubtsIn(read: ReadTable): (claim: string) => Doubts {
  const nameLeaveOut = leaveOutNames(read);
  const coded = new Set(
    read(describedFindings.cells).flatMap(({ findings }) => findings.split(";")),
  );
  return (claim) => {
    const own = (row: { readonly finding: string }) => row.finding === claim;
    return {
      estimates: read(describedFindings.estimates).filter(own),
      alternatives: read(describedRobustness.alternatives).filter(own),
      leaveOuts: read(describedRobustness.leaveOuts).filter(own),
      robustness: read(describedRobustness.robustness).find(own)!,
      leaning: read(describedRobustness.leaning).filter(own),
      secondReader: read(describedRobustness.secondReader).filter(own),
      fragility: read(describedRobustness.fragility).filter(own),
      hasCells: coded.has(claim),
      nameLeaveOut,
    };
  };
}
