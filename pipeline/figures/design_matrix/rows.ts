/**
 * Rows of the figure of designs: codes, ranks and sums of organisations, and where they stand.
 *
 * @module
 */
import type { DesignCellLine } from "../../findings/tables/design_cells.ts";
import type { DesignDistanceLine } from "../../findings/tables/design_distances.ts";
import type { DesignRankLine, DesignScoreLine } from "../../findings/tables/designs.ts";
import { figureWidth } from "../draw/figure.ts";
import { byText } from "../../base/words/order.ts";

/** Pixels from the upper left. */
export const layout = {
  width: figureWidth - 20,
  /** Left and right end of the cells. */
  cells: 84,
  cellsEnd: 446,
  /** Least gap between two dimensions or headings, and what a letter of a heading takes at most. */
  gap: 7,
  letter: 5.4,
  /** Middle of the column of scores. */
  score: 459,
  /** Middles of the first and the last rank. */
  firstRank: 485,
  lastRank: 566,
  /** Middles of the columns of distances. */
  toYardstick: 589,
  toLoose: 614,
  /**
   * Baseline of the headings of dimensions, lower end of the column heads, top of the first row.
   */
  dimensions: 10,
  heads: 172,
  first: 178,
  row: 27,
} as const;

/**
 * What is plotted: codes, ranks that occur, and one row an organisation. Unused columns are empty.
 */
export interface DesignPlotRow {
  readonly mark: "cell" | "rank" | "organisation";
  readonly organisation: string;
  readonly kind: string;
  readonly dimension: string | null;
  readonly feature: string | null;
  readonly value: number | null;
  readonly evidence: string | null;
  readonly rank: number | null;
  /** Share of the weightings under which the organisation has the rank. */
  readonly share: number | null;
  readonly score: number | null;
  readonly equal_weights_rank: number | null;
  readonly best_rank: number | null;
  readonly worst_rank: number | null;
  readonly to_yardstick: number | null;
  readonly to_loose: number | null;
  /** Left end of a cell; middle of a rank. */
  readonly x: number;
  /** Top of the row. */
  readonly y: number;
}

/** The lines that the figure draws: all cells coded, each dimension of equal weight. */
export interface DrawnDesigns {
  readonly cells: readonly DesignCellLine[];
  /** Overall scores, the highest first. */
  readonly overall: readonly DesignScoreLine[];
  readonly ranks: readonly DesignRankLine[];
  readonly distances: readonly DesignDistanceLine[];
}

/** Where the columns of the cells stand. */
export interface Columns {
  readonly cellWidth: number;
  /** Features from the left. */
  readonly features: readonly { readonly feature: string; readonly x: number }[];
  /** Dimensions from the left, with their left and right end. */
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly x: number;
    readonly right: number;
  }[];
}

/** Chooses the lines of the main reading and orders the organisations by overall score. */
export function drawnDesigns(
  cells: readonly DesignCellLine[],
  scores: readonly DesignScoreLine[],
  ranks: readonly DesignRankLine[],
  distances: readonly DesignDistanceLine[],
): DrawnDesigns {
  return {
    cells,
    overall: scores.filter(({ dimension }) => dimension === "overall").sort((a, b) =>
      b.score - a.score || byText(a.organisation, b.organisation)
    ),
    ranks: ranks.filter((line) => line.cells === "all"),
    distances: distances.filter((line) => line.cells === "all" && line.weighting === "dimension"),
  };
}

/** Shares the width among features, and sets dimensions so far apart that their headings fit. */
export function columnsOf(cells: readonly DesignCellLine[]): Columns {
  const groups = [...Map.groupBy(cells, ({ dimension }) => dimension)].map(([dimension, of]) => ({
    dimension,
    features: [...new Set(of.map(({ feature }) => feature))],
  }));
  const count = groups.reduce((sum, { features }) => sum + features.length, 0);
  const available = layout.cellsEnd - layout.cells;
  const end = (cellWidth: number, { dimension, features }: typeof groups[number]) =>
    Math.max(features.length * cellWidth, dimension.length * layout.letter) + layout.gap;
  // Wider cells need less room beside them, so that the largest width that fits is found by trying.
  let cellWidth = Math.floor(available / Math.max(1, count));
  const taken = () => groups.reduce((sum, group) => sum + end(cellWidth, group), 0) - layout.gap;
  while (cellWidth > 1 && taken() > available) cellWidth -= 0.5;
  let left: number = layout.cells;
  const placed = groups.map((group) => {
    const x = left;
    left += end(cellWidth, group);
    return { ...group, x, right: x + group.features.length * cellWidth };
  });
  return {
    cellWidth,
    features: placed.flatMap(({ features, x }) =>
      features.map((feature, at) => ({ feature, x: x + at * cellWidth }))
    ),
    dimensions: placed.map(({ dimension, x, right }) => ({ dimension, x, right })),
  };
}

/** Middle of a rank among so many organisations. */
export function rankPlace(rank: number, organisations: number): number {
  const { firstRank, lastRank } = layout;
  return firstRank + (lastRank - firstRank) * (rank - 1) / Math.max(1, organisations - 1);
}

/** All that is plotted. */
export function designRows(
  { cells, overall, ranks, distances }: DrawnDesigns,
  { features }: Columns,
): DesignPlotRow[] {
  const xOf = new Map(features.map(({ feature, x }) => [feature, x]));
  return overall.flatMap((line, at): DesignPlotRow[] => {
    const ofOrganisation = ({ organisation }: { readonly organisation: string }) =>
      organisation === line.organisation;
    const empty = {
      organisation: line.organisation,
      kind: line.kind,
      dimension: null,
      feature: null,
      value: null,
      evidence: null,
      rank: null,
      share: null,
      score: null,
      equal_weights_rank: null,
      best_rank: null,
      worst_rank: null,
      to_yardstick: null,
      to_loose: null,
      x: 0,
      y: layout.first + at * layout.row,
    };
    const own = ranks.filter(ofOrganisation);
    const distance = distances.find(ofOrganisation);
    return [
      {
        ...empty,
        mark: "organisation",
        score: line.score,
        equal_weights_rank: own[0]?.equal_weights_rank ?? null,
        best_rank: own[0]?.best_rank ?? null,
        worst_rank: own[0]?.worst_rank ?? null,
        to_yardstick: distance?.to_yardstick ?? null,
        to_loose: distance?.to_loose ?? null,
      },
      ...cells.filter(ofOrganisation).map(({ dimension, feature, value, evidence }) => ({
        ...empty,
        mark: "cell" as const,
        dimension,
        feature,
        value,
        evidence,
        x: xOf.get(feature)!,
      })),
      ...own.map(({ rank, share }) => ({
        ...empty,
        mark: "rank" as const,
        rank,
        share,
        x: rankPlace(rank, overall.length),
      })),
    ];
  });
}

/** An organisation as text calls it: the year after a space. */
export function nameOf(organisation: string): string {
  return organisation.replace(/-(?=\d{4}$)/, " ");
}
