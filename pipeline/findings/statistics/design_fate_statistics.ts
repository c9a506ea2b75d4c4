/**
 * Whether organisations that live are designed tighter than those that died.
 *
 * @module
 */
import { dimensions } from "../../measures/organisation_design/coded_designs.ts";
import {
  equalWeights,
  overDimensions,
} from "../../measures/organisation_design/dimension_scores.ts";
import { pairPermutation, scoreOf } from "../../measures/persistence/pair_permutation.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { byExchange, comparedDesigns, type DesignOptions } from "./compared_designs.ts";
import type { WholeStatistic } from "./statistic.ts";

/**
 * Share of pairs of a living and a dead organisation in which the living one has the higher overall
 * score, dimensions weighing alike; equal ones count half. Organisations whose fate the sheets do not
 * hold are left out. Its p tries all ways to say which of them live.
 */
export function livingTighter(evidence: Evidence, options: DesignOptions = {}): WholeStatistic {
  const { designs, cells, scoresUnder } = comparedDesigns(
    evidence,
    options,
    ({ fate }) => fate !== undefined,
  );
  const alive = designs.map(({ fate }) => fate!.end === undefined);
  const weights = equalWeights(dimensions.length);
  const tightnessUnder = (coded: CodedEvidence) =>
    scoresUnder(coded).map((scores) => overDimensions(scores, weights));
  return {
    kind: "whole",
    cells,
    take: (coded) => {
      const tightness = tightnessUnder(coded);
      const scores = tightness.flatMap((living, at) =>
        alive[at]
          ? tightness.filter((_, other) => !alive[other]).map((dead) => scoreOf(living, dead))
          : []
      ).filter((score) => !Number.isNaN(score));
      return {
        estimate: scores.reduce((sum, score) => sum + score, 0) / scores.length,
        units: scores.length,
      };
    },
    test: (coded) => {
      const tightness = tightnessUnder(coded);
      const { p, smallestP } = pairPermutation(
        alive,
        (first, second) => scoreOf(tightness[first]!, tightness[second]!),
      );
      return { p, smallestP, by: byExchange };
    },
    // Codes may make all of the living tighter than all of the dead, or looser.
    attainable: () => alive.includes(true) && alive.includes(false) ? [0, 1] : [NaN, NaN],
  };
}
