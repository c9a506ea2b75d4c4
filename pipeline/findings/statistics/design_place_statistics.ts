/**
 * How loose SEATO's design is among those of other organisations.
 *
 * @module
 */
import { dimensions } from "../../measures/organisation_design/coded_designs.ts";
import { meanLoosePlace } from "../../measures/organisation_design/loose_places.ts";
import { weightGrid } from "../../measures/organisation_design/weight_grid.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { byExchange, comparedDesigns, type DesignOptions } from "./compared_designs.ts";
import type { WholeStatistic } from "./statistic.ts";

/** Places that differ by less are equal. */
const tolerance = 1e-9;

/**
 * The mean place of the organisation in question among the others, from 0, the tightest, to 1, the
 * loosest, over weight vectors. Its p is the share of organisations that stand at least as far to the
 * loose end: each could as well bear the name of the one in question.
 *
 * @param grid weight vectors, one after another; all ways to weigh dimensions without it
 */
export function placeInQuestion(
  evidence: Evidence,
  options: DesignOptions = {},
  grid: Float64Array = weightGrid(dimensions.length),
): WholeStatistic {
  const { designs, cells, scoresUnder } = comparedDesigns(evidence, options);
  const asked = designs.findIndex(({ inQuestion }) => inQuestion);
  return {
    kind: "whole",
    cells: asked === -1 ? [] : cells,
    take: (coded) => {
      if (asked === -1) return { estimate: NaN, units: 0 };
      const scores = scoresUnder(coded);
      const others = scores.filter((of, at) => at !== asked && !of.every(Number.isNaN));
      return { estimate: meanLoosePlace(scores, asked, grid), units: others.length };
    },
    test: (coded) => {
      const scores = scoresUnder(coded);
      const places = scores.map((_, at) => meanLoosePlace(scores, at, grid));
      const known = places.filter((place) => !Number.isNaN(place));
      const shareFrom = (place: number) =>
        known.filter((each) => each >= place - tolerance).length / known.length;
      const place = asked === -1 ? NaN : places[asked]!;
      return {
        p: Number.isNaN(place) ? NaN : shareFrom(place),
        smallestP: shareFrom(Math.max(...known)),
        by: byExchange,
      };
    },
    // All codes 0 make a design the loosest, all 2 the tightest.
    attainable: () => asked === -1 || designs.length === 1 ? [NaN, NaN] : [0, 1],
  };
}
