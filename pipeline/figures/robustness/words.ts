/**
 * Words and numbers of the figure of the findings.
 *
 * @module
 */
import type { RobustnessRow } from "./rows.ts";

/** The fewest cells that overturn a finding. */
export type FewestCells = Pick<
  RobustnessRow,
  "fewest_cells_at_least" | "fewest_cells_found"
>;

/**
 * The fewest cells as the column gives them: "5"; "5–7" where fewer than five are proven not to
 * suffice and seven were found; "2+" where none were found; "none" where no number of them does.
 */
export function cellsText(
  { fewest_cells_at_least: least, fewest_cells_found: found }: FewestCells,
): string {
  if (found !== null) return found === least ? `${found}` : `${least}–${found}`;
  return least === null ? "none" : `${least}+`;
}
