/**
 * The findings as a table: verdict, estimate with its marks, and what it takes to overturn it.
 *
 * @module
 */
import type { DataRow } from "../tables/package/read_by_name.ts";
import { cellsText, countOf } from "../figures/robustness/words.ts";
import { chapters } from "../findings/claims/claim.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { fixed, percent, pValue } from "../base/words/numbers.ts";

/** Tables of the stages `findings` and `robustness` that the table is made of. */
export interface FindingRows {
  /** Rows of `findings`, each with the columns of its row of `robustness`. */
  readonly findings: readonly DataRow[];
  readonly estimates: readonly DataRow[];
  readonly alternatives: readonly DataRow[];
}

/** Rows of the table `findings`, each with the columns of its row of `robustness`. */
export function testedFindings(
  findings: readonly DataRow[],
  robustness: readonly DataRow[],
): DataRow[] {
  const known = new Map(robustness.map((row) => [row["finding"], row]));
  return findings.map((row) => ({ ...row, ...known.get(row["finding"]) }));
}

const heads = [
  "Claim",
  "Bears on the argument",
  "Verdict",
  "Estimate [95%]",
  "Supported from · not supported up to",
  "p (least possible)",
  "Same under noise",
  "Leave-outs that change it, of those that touch it",
  "Other choices that change it",
  "Cells that overturn it",
];

/** Markdown of the table, a heading a chapter. */
export function findingTable({ findings, estimates, alternatives }: FindingRows): string {
  const lines = chapters.flatMap(({ chapter, name }) => {
    const own = findings.filter((row) => `${row["chapter"]}` === chapter);
    if (own.length === 0) return [];
    return [
      [`**${name}**`, ...heads.slice(1).map(() => "")],
      ...own.map((finding) => {
        const of = (rows: readonly DataRow[]) =>
          rows.filter((row) => row["finding"] === finding["finding"]);
        return lineOf(finding, of(estimates), of(alternatives));
      }),
    ];
  });
  return markdownTable([heads, ...lines], [0, 1, 2, 3]);
}

function lineOf(
  finding: DataRow,
  estimates: readonly DataRow[],
  others: readonly DataRow[],
): string[] {
  const changing = others.filter((row) => row["verdict"] !== row["verdict_as_chosen"]);
  const marks = estimates.map((row) =>
    `${inUnit(row, "supported_from")} · ${inUnit(row, "not_supported_up_to")}`
  );
  return [
    `${finding["claim"]}`,
    `${finding["bearing"]}`,
    verdictText(finding, estimates),
    estimates.map(estimateText).join("<br>"),
    [...new Set(marks)].join("<br>"),
    estimates.map(chanceText).join("<br>"),
    percent(Number(finding["noise_same_verdict"])),
    `${finding["leave_outs_flipping"]} of ${finding["leave_outs"]}`,
    `${changing.length} of ${others.length}`,
    cellsText({
      fewest_cells_at_least: numberOrNull(finding["fewest_cells_at_least"]),
      fewest_cells_found: numberOrNull(finding["fewest_cells_found"]),
    }),
  ];
}

function numberOrNull(cell: DataRow[string] | undefined): number | null {
  return typeof cell === "number" ? cell : null;
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
  share: [0, 100, "%"],
  points: [1, 1, " points"],
  "tau-b": [2, 1, " τ"],
  "difference of shares": [2, 1, ""],
  distance: [2, 1, ""],
  "ends a year": [3, 1, " a year"],
};

/** A number of a row, in the unit of the row. */
export function inUnit(row: DataRow, column: string, unit = row["unit"]): string {
  const [places, factor, name] = units[`${unit}`]!;
  return `${plain(row, column, places, factor)}${name}`;
}

function plain(row: DataRow, column: string, places: number, factor: number): string {
  return fixed(factor * Number(row[column]), places);
}

/** An estimate with its interval, where it has one, and over how much it is taken. */
function estimateText(row: DataRow): string {
  const [places, factor] = units[`${row["unit"]}`]!;
  const interval = row["low"] === null
    ? ""
    : ` [${plain(row, "low", places, factor)}, ${plain(row, "high", places, factor)}]`;
  const part = row["part"] ? `${row["part"]}: ` : "";
  return `${part}${inUnit(row, "estimate")}${interval}, ${
    countOf(Number(row["units"]), `${row["over"]}`)
  }`;
}

/** A p-value, and the least that so few units allow where that is known. */
function chanceText(row: DataRow): string {
  const least = row["smallest_p"];
  return `${pText(row["p"])}${typeof least === "number" ? ` (${pText(least)})` : ""}`;
}

/** A p-value of a row; a dash where there is none. */
export function pText(p: DataRow[string] | undefined): string {
  return p === null || p === undefined ? "–" : pValue(Number(p));
}
