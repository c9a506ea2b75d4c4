/**
 * The findings as a table: verdict, estimate with its marks, and what it takes to overturn it.
 *
 * @module
 */
import type { EstimateLine } from "../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../tables/derived/findings/findings.ts";
import type { AlternativeLine } from "../tables/derived/robustness/alternatives.ts";
import type { RobustnessLine } from "../tables/derived/robustness/robustness.ts";
import { cellsText } from "../figures/robustness/words.ts";
import { chapters } from "../findings/criteria/criterion.ts";
import { countOf } from "../base/words/units.ts";
import { markdownTable } from "../base/words/markdown_table.ts";
import { fixed, ifKnown, percent, pValue } from "../base/words/numbers.ts";

/** A finding with what it withstands. */
export type TestedFinding = FindingLine & RobustnessLine;

/** Tables of the stages `findings` and `robustness` that the table is made of. */
export interface FindingRows {
  readonly findings: readonly TestedFinding[];
  readonly estimates: readonly EstimateLine[];
  readonly alternatives: readonly AlternativeLine[];
}

/** Rows of the table `findings`, each with the columns of its row of `robustness`. */
export function testedFindings(
  findings: readonly FindingLine[],
  robustness: readonly RobustnessLine[],
): TestedFinding[] {
  const known = new Map(robustness.map((row) => [row.finding, row]));
  return findings.map((row) => ({ ...row, ...known.get(row.finding)! }));
}

const heads = [
  "Claim",
  "Bears on the argument",
  "Verdict",
  "Estimate [95%]",
  "Supported from · contradicted up to",
  "p (least possible)",
  "Same under noise",
  "Leave-outs that change it, of those that touch it",
  "Other choices that change it",
  "Cells that overturn it",
];

/** Markdown of the table, a heading a chapter. */
export function findingTable({ findings, estimates, alternatives }: FindingRows): string {
  const lines = chapters.flatMap(({ chapter, name }) => {
    const own = findings.filter((row) => row.chapter === chapter);
    if (own.length === 0) return [];
    return [
      [`**${name}**`, ...heads.slice(1).map(() => "")],
      ...own.map((finding) => {
        const isOwn = (row: { readonly finding: string }) => row.finding === finding.finding;
        return lineOf(finding, estimates.filter(isOwn), alternatives.filter(isOwn));
      }),
    ];
  });
  return markdownTable([heads, ...lines], [0, 1, 2, 3]);
}

function lineOf(
  finding: TestedFinding,
  estimates: readonly EstimateLine[],
  others: readonly AlternativeLine[],
): string[] {
  const changing = others.filter((row) => row.verdict !== row.verdict_as_chosen);
  const marks = estimates.map(({ supported_from, contradicted_up_to, unit }) =>
    `${inUnit(supported_from, unit)} · ${inUnit(contradicted_up_to, unit)}`
  );
  return [
    finding.claim,
    finding.bearing,
    verdictText(finding, estimates),
    estimates.map(estimateText).join("<br>"),
    [...new Set(marks)].join("<br>"),
    estimates.map(chanceText).join("<br>"),
    percent(finding.noise_same_verdict),
    `${finding.leave_outs_flipping} of ${finding.leave_outs}`,
    `${changing.length} of ${others.length}`,
    cellsText(finding),
  ];
}

/** The verdict, and a warning where no outcomes could have made the claim supported. */
function verdictText({ verdict }: TestedFinding, estimates: readonly EstimateLine[]): string {
  return `${verdict}${
    estimates.some(({ largest_possible: most, supported_from: mark }) =>
        most !== null && most < mark
      )
      ? " (the mark for support was out of reach)"
      : ""
  }`;
}

/** Places after the point, factor and name by unit of an estimate. */
const units: Readonly<Record<string, readonly [places: number, factor: number, name: string]>> = {
  share: [0, 100, "%"],
  points: [1, 1, " points"],
  "tau-b": [2, 1, " τ"],
  "difference of shares": [2, 1, ""],
  place: [2, 1, ""],
  ratio: [2, 1, ""],
};

/** A number in its unit. */
export function inUnit(value: number | null, unit: string): string {
  return `${plain(value, unit)}${units[unit]![2]}`;
}

function plain(value: number | null, unit: string): string {
  const [places, factor] = units[unit]!;
  return ifKnown(value, (number) => fixed(factor * number, places), "–");
}

/** An estimate with its interval, where it has one, and over how much it is taken. */
function estimateText({ part, estimate, low, high, unit, units, over }: EstimateLine): string {
  const interval = low === null ? "" : ` [${plain(low, unit)}, ${plain(high, unit)}]`;
  return `${part ? `${part}: ` : ""}${inUnit(estimate, unit)}${interval}, ${countOf(units, over)}`;
}

/** A p-value, and the least that so few units allow where that is known. */
function chanceText({ p, smallest_p }: EstimateLine): string {
  return `${pText(p)}${ifKnown(smallest_p, (least) => ` (${pValue(least)})`, "")}`;
}

/** A p-value; a dash where there is none. */
export function pText(p: number | null): string {
  return ifKnown(p, pValue, "–");
}
