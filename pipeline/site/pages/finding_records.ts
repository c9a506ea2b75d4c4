/**
 * All that the tables say of a finding.
 *
 * @module
 */
import { percent } from "../../base/words/numbers.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness, type RobustnessLines } from "../../tables/derived/robustness/all.ts";
import type { RobustnessLine } from "../../tables/derived/robustness/robustness.ts";

/** Tables of robustness that stand on the page of a finding line by line. */
type Shown = "alternatives" | "noise" | "secondReader" | "fragility" | "fragileCells";

/** Lines of tables on one finding. */
export interface FindingRecords extends Pick<RobustnessLines, Shown> {
  readonly estimates: readonly EstimateLine[];
  readonly robustness: RobustnessLine;
  /** Share of draws that give the same verdict, in words. */
  readonly sameVerdict: string;
  /** Number of coded cells that enter it. */
  readonly cells: number;
  /** Unit of its estimates. */
  readonly unit: string;
}

/** Gives the records of a finding by its id. */
export function findingRecords(read: ReadTable): (finding: string) => FindingRecords {
  const cells = new Map<string, number>();
  for (const { findings } of read(describedFindings.cells)) {
    for (const each of findings.split(";")) cells.set(each, (cells.get(each) ?? 0) + 1);
  }
  return (finding) => {
    const own = (row: { readonly finding: string }) => row.finding === finding;
    const estimates = read(describedFindings.estimates).filter(own);
    const robustness = read(describedRobustness.robustness).find(own)!;
    return {
      estimates,
      alternatives: read(describedRobustness.alternatives).filter(own),
      noise: read(describedRobustness.noise).filter(own),
      secondReader: read(describedRobustness.secondReader).filter(own),
      fragility: read(describedRobustness.fragility).filter(own),
      fragileCells: read(describedRobustness.fragileCells).filter(own),
      robustness,
      sameVerdict: percent(robustness.noise_same_verdict),
      cells: cells.get(finding) ?? 0,
      unit: estimates[0]?.unit ?? "points",
    };
  };
}
