/**
 * Rows of the figure of the findings: estimates, each with what its finding withstands.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import { chapters } from "../../findings/criteria/criterion.ts";
import { usualLimit } from "../../robustness/recoding.ts";
import { picked } from "../draw/picked.ts";

/** An estimate, with what holds of its finding as a whole; columns are named as in the tables. */
export type RobustnessRow = ReturnType<typeof robustnessRows>[number];

/** One row an estimate, in the order of the findings. */
export function robustnessRows(read: ReadTable) {
  const estimates = read(describedFindings.estimates);
  const robustness = read(describedRobustness.robustness);
  const noise = read(describedRobustness.noise);
  const fragility = read(describedRobustness.fragility);
  return read(describedFindings.findings).flatMap((tested) => {
    const own = ({ finding }: { readonly finding: string }) => finding === tested.finding;
    const withstood = robustness.find(own)!;
    const single = noise.filter((line) => own(line) && line.layer !== "all")
      .map(({ layer, same_verdict }) => ({ layer, same_verdict }))
      .sort((a, b) => a.same_verdict - b.same_verdict);
    const [least, most] = [single[0], single.at(-1)];
    const chapter = `${tested.chapter}`;
    return estimates.filter(own).map((line) => ({
      ...picked(tested, ["finding", "claim", "bearing", "verdict"]),
      chapter,
      chapter_name: chapters.find((each) => each.chapter === chapter)?.name ?? chapter,
      part: line.part ?? "",
      ...picked(line, ["units", "over", "unit", "estimate", "low", "high"]),
      ...picked(line, ["supported_from", "contradicted_up_to", "largest_possible"]),
      estimate_verdict: line.verdict,
      // Shares of draws with the same verdict: all kinds of cell erring, and single kinds.
      noise_all: withstood.noise_same_verdict,
      noise_least: least?.same_verdict ?? null,
      noise_most: most?.same_verdict ?? null,
      noise_least_by: least && least.same_verdict < 1 ? least.layer : null,
      ...picked(withstood, ["leave_outs", "leave_outs_flipping"]),
      // Both are empty where no coded cell enters the finding.
      ...picked(withstood, ["fewest_cells_at_least", "fewest_cells_found"]),
      becomes: fragility.find((each) => own(each) && each.limit === usualLimit)?.becomes ?? null,
    }));
  });
}

/** The first row of each finding. */
export function firstRows(rows: readonly RobustnessRow[]): RobustnessRow[] {
  return [...Map.groupBy(rows, ({ finding }) => finding).values()].map(([first]) => first!);
}

/** Whether no outcomes could have given an estimate at which the claim is supported. */
export function isOutOfReach(
  { largest_possible: most, supported_from: mark }: Pick<
    RobustnessRow,
    "largest_possible" | "supported_from"
  >,
): boolean {
  return most !== null && most < mark;
}
