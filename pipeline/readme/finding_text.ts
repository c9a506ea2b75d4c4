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
      "Leave-outs that change it, of those that touch it",
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
  const supported = findings.filter((row) => row["verdict"] === "supported");
  const against = supported.filter((row) => row["bearing"] === "against").length;
  const least = Math.min(
    ...estimates.filter((row) => supported.some(({ finding }) => finding === row["finding"]))
      .map((row) => Number(row["p"])),
  );
  const lesson = supported.length === 0
    ? ""
    : ` Of the supported ones ${
      supported.length - against
    } speak for the argument and ${against} ` +
      `against it; the smallest p among them is ${pText(least)}.`;
  return `Of ${findings.length} claims ${count("supported")} are supported, ` +
    `${count("not supported")} are not, and ${
      count("undecided")
    } cannot be decided.${lesson}\n\n${table}`;
}

/** The verdict, and a warning where no outcomes could have made the claim supported. */
function verdictText(finding: DataRow, estimates: readonly DataRow[]): string {
  const outOfReach = estimates.some((row) =>
    row["largest_possible"] !== null &&
    Number(row["largest_possible"]) < Number(row["supported_from"])
  );
  return `${finding["verdict"]}${outOfReach ? " (the mark for support was out of reach)" : ""}`;
}

/** Places after the point, factor and name by unit of an estimate. */
const units: Readonly<Record<string, readonly [places: number, factor: number, name: string]>> = {
  share: [0, 100, " %"],
  points: [1, 1, " points"],
  "tau-b": [2, 1, " τ"],
  "difference of shares": [2, 1, ""],
  distance: [2, 1, ""],
  "ends a year": [3, 1, " a year"],
};

/** An estimate with its interval, where it has one, in its own unit. */
function estimateText(row: DataRow): string {
  const [places, factor, name] = units[`${row["unit"]}`]!;
  const shown = (column: string) =>
    (factor * Number(row[column])).toFixed(places).replace(/^-(?=0\.?0*$)/, "").replace("-", "−");
  const estimate = `${shown("estimate")}${name}`;
  return row["low"] === null ? estimate : `${estimate} [${shown("low")}, ${shown("high")}]`;
}

function pText(p: DataRow[string] | undefined): string {
  return p === null || p === undefined ? "–" : Number(p) < 0.001 ? "< 0.001" : Number(p).toFixed(3);
}

/** How many cells overturn a verdict: the number, or between which two it lies. */
function cellsText(finding: DataRow): string {
  const { fewest_cells_at_least: least, fewest_cells_found: found } = finding;
  // A finding may rest on dates alone.
  if (least === null) return "no coded cell";
  if (found === null) return `at least ${least}`;
  return least === found ? `${found}` : `${least} to ${found}`;
}
