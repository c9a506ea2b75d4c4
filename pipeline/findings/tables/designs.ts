/**
 * Designs of organisations: their scores by dimension, and where they rank.
 *
 * @module
 */
import {
  codedDesigns,
  type DesignRows,
  type Designs,
  dimensions,
  isKnown,
} from "../../measures/organisation_design/coded_designs.ts";
import {
  dimensionScores,
  equalWeights,
  overDimensions,
} from "../../measures/organisation_design/dimension_scores.ts";
import {
  rankAtShare,
  rankCounts,
  rankInto,
} from "../../measures/organisation_design/rank_counts.ts";

/** A reading of the designs: with or without the cells that rest on what the coder knew. */
export interface DesignReading {
  readonly cells: "all" | "without known";
  readonly designs: Designs;
}

/** A score of an organisation. */
export interface DesignScoreLine {
  readonly organisation: string;
  /** What it stands for: `in-question`, `yardstick`, `loose` or `other`. */
  readonly kind: string;
  /** A dimension, or `overall`: the mean of the dimensions, each of equal weight. */
  readonly dimension: string;
  /** 0 (nothing coded is there) to 1 (all is there in full). */
  readonly score: number;
  /** Features coded. */
  readonly features: number;
  /** Features coded `known`: nobody opened the source. */
  readonly known: number;
  /**
   * The score without these; empty where nothing is left. `overall` is over the dimensions left.
   */
  readonly score_without_known: number;
  readonly features_without_known: number;
}

/** How often an organisation ranks where over the grid of weights. */
export interface DesignRankLine {
  readonly organisation: string;
  readonly kind: string;
  /**
   * `all`, or `without known`: then each organisation has its score on the dimensions left to it.
   */
  readonly cells: string;
  /** Dimensions on which it has a score. */
  readonly dimensions: number;
  /** 1 is the highest overall score; those that tie share the mean of their ranks. */
  readonly rank: number;
  /** Share of the weight vectors under which it has this rank. */
  readonly share: number;
  /** Number of weight vectors. */
  readonly vectors: number;
  /** Its rank where dimensions weigh alike. */
  readonly equal_weights_rank: number;
  readonly best_rank: number;
  /** The lower of two. */
  readonly median_rank: number;
  readonly worst_rank: number;
}

/** The designs with all cells, and without those coded `known`. */
export function designReadings(rows: DesignRows): DesignReading[] {
  return [
    { cells: "all", designs: codedDesigns(rows) },
    { cells: "without known", designs: codedDesigns(rows, isKnown) },
  ];
}

/** Scores of each organisation: by dimension, then overall. */
export function designScoreLines(rows: DesignRows): DesignScoreLine[] {
  const all = codedDesigns(rows);
  const left = codedDesigns(rows, isKnown);
  return all.organisations.flatMap(({ organisation, kind }, at) => {
    const [score, scoreLeft] = [scoresOf(all, at), scoresOf(left, at)];
    const line = (dimension: string, score: number, without: number, within?: number) => {
      const features = coded(all, at, within);
      const features_without_known = coded(left, at, within);
      return {
        organisation,
        kind,
        dimension,
        score,
        features,
        known: features - features_without_known,
        score_without_known: without,
        features_without_known,
      };
    };
    return [
      ...dimensions.map((dimension, within) =>
        line(dimension, score[within]!, scoreLeft[within]!, within)
      ),
      line("overall", overall(score), overall(scoreLeft)),
    ];
  });
}

/** Ranks of each organisation that occur over the grid of weights, the best first. */
export function designRankLines(rows: DesignRows): DesignRankLine[] {
  return designReadings(rows).flatMap(({ cells, designs }) => {
    const scores = designs.organisations.map((_, at) => scoresOf(designs, at));
    const equal = new Float64Array(scores.length);
    rankInto(equal, Float64Array.from(scores, overall));
    const { vectors, counts } = rankCounts(scores, dimensions.length);
    return designs.organisations.flatMap(({ organisation, kind }, at) => {
      const of = counts[at]!;
      return Array.from(of, (count, place): DesignRankLine => ({
        organisation,
        kind,
        cells,
        dimensions: scores[at]!.filter((score) => !Number.isNaN(score)).length,
        rank: place / 2 + 1,
        share: count / vectors,
        vectors,
        equal_weights_rank: equal[at]!,
        best_rank: rankAtShare(of, 0),
        median_rank: rankAtShare(of, 0.5),
        worst_rank: rankAtShare(of, 1),
      })).filter(({ share }) => share > 0);
    });
  });
}

function scoresOf({ codes, dimensionOf }: Designs, at: number): Float64Array {
  return dimensionScores(codes[at]!, dimensionOf, dimensions.length);
}

function overall(scores: Float64Array): number {
  return overDimensions(scores, equalWeights(dimensions.length));
}

/** Number of features coded, in a dimension or in all. */
function coded({ rows, dimensionOf }: Designs, at: number, within?: number): number {
  return rows[at]!.filter((row, feature) =>
    row !== undefined && (within === undefined || dimensionOf[feature] === within)
  ).length;
}
