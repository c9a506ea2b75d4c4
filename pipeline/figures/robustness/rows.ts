/**
 * Rows of the figure of the findings: estimates, each with what its finding withstands.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import { chapters } from "../../findings/criteria/criterion.ts";
import { percent } from "../../base/words/numbers.ts";
import { picked } from "../draw/picked.ts";

/** An estimate, with what holds of its finding as a whole; columns are named as in the tables. */
export type RobustnessRow = ReturnType<typeof robustnessRows>[number];

/** One row an estimate, in the order of the findings. */
export function robustnessRows(read: ReadTable) {
  const estimates = read(describedFindings.estimates);
  const robustness = read(describedRobustness.robustness);
  const cells = read(describedFindings.cells).flatMap(({ findings }) => findings.split(";"));
  const cellsOf = Map.groupBy(cells, (finding) => finding);
  return read(describedFindings.findings).flatMap((tested) => {
    const own = ({ finding }: { readonly finding: string }) => finding === tested.finding;
    const withstood = robustness.find(own)!;
    const { chapter } = tested;
    return estimates.filter(own).map((line) => ({
      ...picked(tested, ["finding", "short", "claim", "bearing", "verdict", "chapter"]),
      chapter_name: chapters.find((each) => each.chapter === chapter)?.name ?? chapter,
      part: line.part ?? "",
      ...picked(line, ["unit", "estimate", "low", "high", "contradicted_up_to", "supported_from"]),
      ...picked(line, ["units", "over", "deciding_units", "fewest_units"]),
      estimate_verdict: line.verdict,
      ...picked(withstood, ["noise_same_verdict", "leave_outs"]),
      ...picked(withstood, ["leave_outs_flipping", "leave_outs_too_few"]),
      coded_cells: cellsOf.get(tested.finding)?.length ?? 0,
      // Both are empty where no number of cells overturns the verdict.
      ...picked(withstood, ["fewest_cells_at_least", "fewest_cells_found"]),
    }));
  });
}

/** The first row of each finding. */
export function firstRows(rows: readonly RobustnessRow[]): RobustnessRow[] {
  return [...Map.groupBy(rows, ({ finding }) => finding).values()].map(([first]) => first!);
}

/** What holds of a finding as a whole, as the columns of the figure say it. */
export function columnsOf(row: RobustnessRow) {
  return {
    ...picked(row, ["short", "bearing", "verdict"]),
    ...{ same: row.noise_same_verdict, none: 0, share: percent(row.noise_same_verdict) },
    flipping: `${row.leave_outs_flipping}`,
    too_few: `${row.leave_outs_too_few}`,
    of: `${row.leave_outs}`,
    fewest: row.coded_cells === 0 ? "–" : cellsText(row),
    cells: `${row.coded_cells}`,
  };
}

/**
 * The fewest cells that overturn a finding: "5"; "5–7" where fewer than five are proven not to
 * suffice and seven were found; "2+" where none were found; "none" where no number of them does.
 */
export function cellsText(
  row: Pick<RobustnessRow, "fewest_cells_at_least" | "fewest_cells_found">,
): string {
  const { fewest_cells_at_least: least, fewest_cells_found: found } = row;
  if (found !== null) return found === least ? `${found}` : `${least}–${found}`;
  return least === null ? "none" : `${least}+`;
}
