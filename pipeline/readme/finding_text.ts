/**
 * What the findings say, as a table.
 *
 * @module
 */
import type { DataRow } from "../figures/figure.ts";
import { markdownTable } from "./fill.ts";

/** Tables of the stage `findings` that the text is made of. */
export interface FindingRows {
  readonly findings: readonly DataRow[];
  readonly estimates: readonly DataRow[];
  readonly alternatives: readonly DataRow[];
}

/**
 * A sentence on the verdicts and a table of the findings: verdict, estimate with its interval, and what
 * it takes to overturn it.
 */
export function findingText({ findings, estimates, alternatives }: FindingRows): string {
  const count = (verdict: string) => findings.filter((row) => row["verdict"] === verdict).length;
  const table = markdownTable([
    [
      "Claim",
      "Verdict",
      "Estimate [95 %]",
      "p",
      "Same under noise",
      "Leave-outs that change it",
      "Other choices that change it",
      "Cells that overturn it",
    ],
    ...findings.map((finding) => {
      const own = (rows: readonly DataRow[]) =>
        rows.filter((row) => row["finding"] === finding["finding"]);
      const others = own(alternatives);
      const changing = others.filter((row) => row["verdict"] !== row["verdict_as_chosen"]);
      const ofParts = (text: (row: DataRow) => string) => own(estimates).map(text).join("; ");
      return [
        `**${finding["chapter"]}** ${finding["claim"]}`,
        verdictText(finding, own(estimates)),
        ofParts(estimateText),
        ofParts((row) => pText(row["p"])),
        `${Math.round(100 * Number(finding["noise_same_verdict"]))} %`,
        `${finding["leave_outs_flipping"]} of ${finding["leave_outs"]}`,
        `${changing.length} of ${others.length}`,
        cellsText(finding),
      ];
    }),
  ]);
  return `Of ${findings.length} claims ${count("supported")} are supported, ` +
    `${count("not supported")} are not, and ${count("undecided")} cannot be decided.\n\n${table}`;
}

/** The verdict, and a warning where no outcomes could have made the claim supported. */
function verdictText(finding: DataRow, estimates: readonly DataRow[]): string {
  const outOfReach = estimates.some((row) =>
    Number(row["largest_possible"]) < Number(row["supported_from"])
  );
  return `${finding["verdict"]}${outOfReach ? " (the mark for support was out of reach)" : ""}`;
}

/** An estimate with its interval, in its own unit. */
function estimateText(row: DataRow): string {
  const { unit } = row;
  const shown = (value: DataRow[string]) =>
    value === null
      ? "?"
      : unit === "share"
      ? `${Math.round(100 * Number(value))}`
      : Number(value).toFixed(unit === "points" ? 1 : 2);
  const named = unit === "share"
    ? " %"
    : unit === "points"
    ? " points"
    : unit === "tau-b"
    ? " τ"
    : "";
  return `${shown(row["estimate"]!)}${named} [${shown(row["low"]!)}, ${shown(row["high"]!)}]`;
}

function pText(p: DataRow[string] | undefined): string {
  return p === null || p === undefined ? "–" : Number(p) < 0.001 ? "< 0.001" : Number(p).toFixed(3);
}

/** How many cells overturn a verdict: the number, or between which two it lies. */
function cellsText(finding: DataRow): string {
  const { fewest_cells_at_least: least, fewest_cells_found: found } = finding;
  if (found === null) return `at least ${least}`;
  return least === found ? `${found}` : `${least} to ${found}`;
}
