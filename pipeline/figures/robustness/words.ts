/**
 * Words and numbers of the figure of the findings.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import { fixed } from "../../base/words/numbers.ts";

/** What findings are estimated over, with its plural. */
const plurals: Readonly<Record<string, string>> = {
  issue: "issues",
  episode: "episodes",
  feature: "features",
  institution: "institutions",
  "pair of allies": "pairs of allies",
  "end in the form with fewer": "ends in the form with fewer",
};

/** So many units of what a finding is estimated over; without a known plural, `over: number`. */
export function countOf(units: number, over: string): string {
  const plural = plurals[over];
  return units === 1
    ? `1 ${over}`
    : plural === undefined
    ? `${over}: ${units}`
    : `${units} ${plural}`;
}

/** Places after the point of an estimate in its own unit. */
export function placesOf(unit: string): number {
  return unit === "points" ? 1 : unit === "ends a year" ? 3 : 2;
}

/** An estimate in its unit, with its interval where it has one. */
export function estimateText(
  { unit, estimate, low, high }: Pick<EstimateLine, "unit" | "estimate" | "low" | "high">,
): string {
  if (estimate === null) return "none";
  const share = unit === "share";
  const plain = (value: number) => share ? fixed(100 * value, 0) : fixed(value, placesOf(unit));
  const number = plain(estimate);
  const named = share
    ? `${number}%`
    : unit === "points" || unit === "ends a year"
    ? `${number} ${unit}`
    : unit === "tau-b"
    ? `${unit} ${number}`
    : number;
  return low === null || high === null ? named : `${named} [${plain(low)}, ${plain(high)}]`;
}

/**
 * The fewest cells that overturn a verdict, or between which numbers they lie; null without cells.
 */
export type FewestCells = Pick<RobustnessLine, "fewest_cells_at_least" | "fewest_cells_found">;

/** Whether a finding has no coded cell that could be wrong. */
export function withoutCells(
  { fewest_cells_at_least: least, fewest_cells_found: found }: FewestCells,
): boolean {
  return least === null && found === null;
}

/** The fewest cells as the column gives them. */
export function cellsText(cells: FewestCells): string {
  const { fewest_cells_at_least: least, fewest_cells_found: found } = cells;
  return withoutCells(cells)
    ? "none"
    : found === null
    ? `${least} or more`
    : found === least
    ? `${found}`
    : `${least}–${found}`;
}
