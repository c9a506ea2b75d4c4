/**
 * Designs of organisations: their scores by dimension, and where they rank.
 *
 * @module
 */
import type { DesignRankLine } from "../../tables/derived/findings/design_ranks.ts";
import type { DesignScoreLine } from "../../tables/derived/findings/design_scores.ts";
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
    const line = (
      dimension: DesignScoreLine["dimension"],
      score: number,
      without: number,
      within?: number,
    ): DesignScoreLine => {
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
