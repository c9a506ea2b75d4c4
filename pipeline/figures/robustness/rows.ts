/**
 * Rows of the figure of the findings: estimates, each with what its finding withstands.
 *
 * @module
 */
import type { EstimateLine } from "../../tables/derived/findings/estimates.ts";
import type { FindingLine } from "../../tables/derived/findings/findings.ts";
import type { FragilityLine } from "../../tables/derived/robustness/fragility.ts";
import type { NoiseLine } from "../../tables/derived/robustness/noise.ts";
import type { RobustnessLine } from "../../tables/derived/robustness/robustness.ts";
import { chapters } from "../../findings/claims/claim.ts";
import { usualLimit } from "../../robustness/recoding.ts";

/** A finding with what it withstands. */
export type TestedFinding = FindingLine & RobustnessLine;

/** An estimate, with what holds of its finding as a whole. */
export type RobustnessRow =
  & Pick<TestedFinding, "finding" | "claim" | "bearing" | "verdict">
  & Pick<EstimateLine, "units" | "over" | "unit" | "estimate">
  & Pick<EstimateLine, "supported_from" | "not_supported_up_to">
  & Pick<TestedFinding, "leave_outs" | "leave_outs_flipping">
  & {
    readonly chapter: string;
    readonly chapter_name: string;
    /** Which estimate of its finding; empty where there is one. */
    readonly part: string;
    readonly estimate_verdict: EstimateLine["verdict"];
    /** Ends of the interval; empty where the statistic is of all evidence at once. */
    readonly low: number | null;
    readonly high: number | null;
    /** The largest estimate that any outcomes could give; empty where it is not known. */
    readonly largest_possible: number | null;
    /**
     * Share of draws with the same verdict: all kinds of cell erring; least and most of single
     * kinds.
     */
    readonly noise_all: number | null;
    readonly noise_least: number | null;
    readonly noise_most: number | null;
    /** The kind of cell of the least share; empty where none changes the verdict. */
    readonly noise_least_by: string | null;
    /** Cells that overturn the verdict; both empty where no coded cell enters the finding. */
    readonly fewest_cells_at_least: number | null;
    readonly fewest_cells_found: number | null;
    /** The verdict to which the found cells lead. */
    readonly becomes: string | null;
  };

/** The tables that the rows are made of. */
export interface FindingTables {
  readonly findings: readonly TestedFinding[];
  readonly estimates: readonly EstimateLine[];
  readonly noise: readonly NoiseLine[];
  readonly fragility: readonly FragilityLine[];
}

/** One row an estimate, in the order of the findings. */
export function robustnessRows(
  { findings, estimates, noise, fragility }: FindingTables,
): RobustnessRow[] {
  return findings.flatMap((tested) => {
    const { finding, claim, bearing, verdict } = tested;
    const chapter = `${tested.chapter}`;
    const single = noise.filter((line) => line.finding === finding && line.layer !== "all")
      .sort((a, b) => a.same_verdict - b.same_verdict);
    const fragile = fragility.find((line) => line.finding === finding && line.limit === usualLimit);
    const [least, most] = [single[0], single.at(-1)];
    return estimates.filter((line) => line.finding === finding).map((line): RobustnessRow => ({
      ...{ finding, chapter, chapter_name: chapterName(chapter), claim, bearing, verdict },
      ...{ part: line.part ?? "", units: line.units, over: line.over, unit: line.unit },
      ...{ estimate: line.estimate, low: known(line.low), high: known(line.high) },
      supported_from: line.supported_from,
      not_supported_up_to: line.not_supported_up_to,
      largest_possible: known(line.largest_possible),
      estimate_verdict: line.verdict,
      noise_all: tested.noise_same_verdict,
      noise_least: least?.same_verdict ?? null,
      noise_most: most?.same_verdict ?? null,
      noise_least_by: least && least.same_verdict < 1 ? least.layer : null,
      leave_outs: tested.leave_outs,
      leave_outs_flipping: tested.leave_outs_flipping,
      fewest_cells_at_least: tested.fewest_cells_at_least,
      fewest_cells_found: tested.fewest_cells_found,
      becomes: fragile?.becomes ?? null,
    }));
  });
}

/** The first row of each finding. */
export function firstRows<Row extends Pick<RobustnessRow, "finding">>(
  rows: readonly Row[],
): Row[] {
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

function chapterName(chapter: string): string {
  return chapters.find((each) => each.chapter === chapter)?.name ?? chapter;
}

/** A number of a table; an empty cell is null, and none as the table was made is NaN. */
function known(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
