/**
 * What a page knows of the doubt about a claim.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { AlternativeLine } from "../../tables/derived/robustness/alternatives.ts";
import type { FragilityLine } from "../../tables/derived/robustness/fragility.ts";
import type { LeaningLine } from "../../tables/derived/robustness/leaning.ts";
import type { LeaveOutLine } from "../../tables/derived/robustness/leave_outs.ts";
import type { RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import type { SecondReaderLine } from "../../tables/derived/robustness/second_reader.ts";
import type { NameLeaveOut } from "./leave_out_words.ts";

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
