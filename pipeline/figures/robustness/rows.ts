/**
 * Rows of the figure of the findings, and where each stands.
 *
 * @module
 */
import { chapters, type Verdict } from "../../findings/claims/claim.ts";
import { usualLimit } from "../../robustness/recoding.ts";
import type { EstimateLine, FindingLine } from "../../findings/tables/findings.ts";
import type { FragilityLine } from "../../robustness/fragility_lines.ts";
import type { NoiseLine } from "../../robustness/noise_lines.ts";
import type { RobustnessLine } from "../../robustness/robustness_lines.ts";
import { figureWidth } from "../draw/figure.ts";
import { cellsText, countOf, estimateText } from "./words.ts";
import { wrappedText } from "../draw/wrapped_text.ts";

/** Pixels of the figure. */
export const layout = {
  width: figureWidth - 20,
  /** Height of the column heads, and of the name of a chapter. */
  head: 36,
  chapter: 15,
  claim: { x: 94, fontSize: 11, line: 13 },
  /** What is estimated, at the left of the strip. */
  part: { x: 17, width: 118, fontSize: 9.5, line: 10.5 },
  /** Height of a line with an estimate, at least. */
  estimate: 14,
  between: 3,
} as const;

/** An estimate, and of the first one of a finding all that belongs to the finding. */
export interface RobustnessRow {
  readonly finding: string;
  readonly chapter: string;
  /** Name of the chapter in the row of its first claim; empty elsewhere. */
  readonly heading: string;
  readonly claim: string;
  readonly bearing: string;
  /** The claim in lines that fit the width; empty but in the first row of a finding. */
  readonly lines: string;
  readonly verdict: Verdict;
  readonly part: string;
  readonly units: number;
  readonly over: string;
  readonly unit: EstimateLine["unit"];
  readonly estimate: number;
  /** Ends of the interval; empty where the statistic is of all evidence at once. */
  readonly low: number | null;
  readonly high: number | null;
  readonly supported_from: number;
  readonly not_supported_up_to: number;
  /** The largest estimate that any outcomes could give; empty where it is not known. */
  readonly largest_possible: number | null;
  readonly estimate_verdict: Verdict;
  /**
   * Estimate and interval on the common scale: 0 is the mark `not_supported_up_to`, 1
   * `supported_from`.
   */
  readonly at: number;
  readonly at_low: number | null;
  readonly at_high: number | null;
  /**
   * Share of draws with the same verdict: all kinds of cell erring; least and most of single kinds.
   */
  readonly noise_all: number | null;
  readonly noise_least: number | null;
  readonly noise_most: number | null;
  /** The kind of cell of the least share; empty where none changes the verdict. */
  readonly noise_least_by: string | null;
  readonly leave_outs: number | null;
  readonly leave_outs_flipping: number | null;
  /** Empty in the first row too where no coded cell enters the finding. */
  readonly fewest_cells_at_least: number | null;
  readonly fewest_cells_found: number | null;
  /** The verdict to which the found cells lead. */
  readonly becomes: Verdict | null;
  /** Pixels from the top: of the chapter's name, the claim's first line, and the estimate. */
  readonly y_heading: number | null;
  readonly y_claim: number | null;
  readonly y: number;
  /** Height of the line of the estimate. */
  readonly height: number;
  /** What stands at the left of the strip. */
  readonly part_lines: string;
  /** The estimate in its unit, and the fewest cells, as printed. */
  readonly estimate_text: string;
  readonly cells_text: string;
}

/** A finding with what it withstands. */
export type TestedFinding = FindingLine & RobustnessLine;

/** The tables that the rows are made of. */
export interface FindingTables {
  readonly findings: readonly TestedFinding[];
  readonly estimates: readonly EstimateLine[];
  readonly noise: readonly NoiseLine[];
  readonly fragility: readonly FragilityLine[];
}

/** One row an estimate, from the top. */
export function robustnessRows(
  { findings, estimates, noise, fragility }: FindingTables,
): { readonly rows: readonly RobustnessRow[]; readonly height: number } {
  let top: number = layout.head;
  let chapter: string | undefined;
  const rows = findings.flatMap((finding): RobustnessRow[] => {
    const heading = `${finding.chapter}` === chapter ? "" : chapterName(`${finding.chapter}`);
    const headingTop = heading ? top + layout.chapter / 2 : null;
    if (heading) top += layout.chapter;
    chapter = `${finding.chapter}`;
    const single = noise.filter((line) => line.finding === finding.finding && line.layer !== "all")
      .sort((a, b) => a.same_verdict - b.same_verdict);
    const least = single[0];
    const fragile = fragility.find((line) =>
      line.finding === finding.finding && line.limit === usualLimit
    );
    const { x, fontSize, line } = layout.claim;
    const ofFinding = estimates.filter((each) => each.finding === finding.finding);
    const remarks = [
      ...(finding.bearing === "against" ? ["speaks against the argument"] : []),
      ...(ofFinding.some(isOutOfReach) ? ["its mark for support was out of reach"] : []),
    ];
    const shown = `${finding.claim}${remarks.length ? ` (${remarks.join("; ")})` : ""}`;
    const lines = wrappedText(shown, layout.width - x, fontSize);
    const claimTop = top + line / 2;
    top += lines.length * line + 2;
    const made = ofFinding.map((each, at): RobustnessRow => {
      const ofPart = wrappedText(
        `${countOf(each.units, each.over)}${each.part ? `, ${each.part}` : ""}`,
        layout.part.width,
        layout.part.fontSize,
      );
      const height = Math.max(layout.estimate, ofPart.length * layout.part.line + 3);
      const y = top + height / 2;
      top += height;
      const span = each.supported_from - each.not_supported_up_to;
      const scaled = (value: number) => (value - each.not_supported_up_to) / span;
      const [low, high] = [known(each.low), known(each.high)];
      const first = at === 0;
      return {
        finding: finding.finding,
        chapter: finding.chapter,
        heading: first ? heading : "",
        claim: finding.claim,
        bearing: finding.bearing,
        lines: first ? lines.join("\n") : "",
        verdict: finding.verdict,
        part: each.part ?? "",
        units: each.units,
        over: each.over,
        unit: each.unit,
        estimate: each.estimate,
        low,
        high,
        supported_from: each.supported_from,
        not_supported_up_to: each.not_supported_up_to,
        largest_possible: known(each.largest_possible),
        estimate_verdict: each.verdict,
        at: scaled(each.estimate),
        at_low: low === null ? null : scaled(low),
        at_high: high === null ? null : scaled(high),
        noise_all: first ? finding.noise_same_verdict : null,
        noise_least: first ? least?.same_verdict ?? null : null,
        noise_most: first ? single.at(-1)?.same_verdict ?? null : null,
        noise_least_by: first && least && least.same_verdict < 1 ? least.layer : null,
        leave_outs: first ? finding.leave_outs : null,
        leave_outs_flipping: first ? finding.leave_outs_flipping : null,
        fewest_cells_at_least: first ? finding.fewest_cells_at_least : null,
        fewest_cells_found: first ? finding.fewest_cells_found : null,
        becomes: first ? fragile?.becomes ?? null : null,
        y_heading: first ? headingTop : null,
        y_claim: first ? claimTop : null,
        y,
        height,
        part_lines: ofPart.join("\n"),
        estimate_text: estimateText({ unit: each.unit, estimate: each.estimate, low, high }),
        cells_text: first ? cellsText(finding) : "",
      };
    });
    top += layout.between;
    return made;
  });
  return { rows, height: top };
}

/** Whether no outcomes could have given an estimate at which the claim is supported. */
export function isOutOfReach(
  { largest_possible: most, supported_from: mark }: {
    readonly largest_possible: number | null;
    readonly supported_from: number;
  },
): boolean {
  return most !== null && most < mark;
}

function chapterName(chapter: string): string {
  return chapters.find((each) => each.chapter === chapter)?.name ?? chapter;
}

/** A number of a table; an empty cell is null, and none as the table was made is NaN. */
function known(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
