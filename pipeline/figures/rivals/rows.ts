/**
 * Rows of the figure of the rivals: estimates of the claims that rival explanations make.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { picked } from "../draw/picked.ts";

/** An estimate, with the claim that it is of and the openings that this rests on. */
export type RivalRow = ReturnType<typeof rivalRows>[number];

/** One row an estimate, in the order of the findings; those of rival explanations only. */
export function rivalRows(read: ReadTable) {
  const estimates = read(describedFindings.estimates);
  const openings = openingsBehind(read);
  return read(describedFindings.findings).filter(({ bearing }) => bearing === "rival")
    .flatMap((tested) =>
      estimates.filter(({ finding }) => finding === tested.finding).map((line) => ({
        ...picked(tested, ["finding", "claim", "short", "verdict", "fixed"]),
        part: line.part ?? "",
        ...picked(line, ["estimate", "unit", "low", "high", "over", "units"]),
        ...picked(line, ["deciding_units", "fewest_units"]),
        ...picked(line, ["contradicted_up_to", "supported_from"]),
        ...picked(line, ["smallest_possible", "largest_possible"]),
        estimate_verdict: line.verdict,
        ...openings(tested.finding),
      }))
    );
}

/** Finds how many openings a finding rests on, and how many of them were read in their sources. */
function openingsBehind(read: ReadTable) {
  const behind = new Map<string, Set<string>>();
  for (const { table, row, findings } of read(describedFindings.cells)) {
    if (table !== "positions") continue;
    for (const finding of findings.split(";")) {
      behind.set(finding, (behind.get(finding) ?? new Set()).add(row));
    }
  }
  const lines = read(describedFindings.openings);
  return (finding: string) => {
    const rows = behind.get(finding) ?? new Set();
    const own = lines.filter((line) => line.rows.split(";").some((row) => rows.has(row)));
    return {
      openings: own.length,
      openings_read: own.filter(({ evidence }) => evidence === "read").length,
    };
  };
}

/** Estimates by their finding, each finding's first. */
export function byFinding(rows: readonly RivalRow[]): (readonly [RivalRow, ...RivalRow[]])[] {
  return [...Map.groupBy(rows, ({ finding }) => finding).values()]
    .map(([first, ...others]) => [first!, ...others]);
}
