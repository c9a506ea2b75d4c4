/**
 * How deep the bilateral links of each ally were in each year.
 *
 * @module
 */
import { years } from "../../base/dates/spans.ts";
import { byText } from "../../base/words/order.ts";
import { allyLinkages } from "../../measures/persistence/ally_linkages.ts";
import { bilateralOnly } from "../../measures/persistence/bilateral.ts";
import {
  codedDepths,
  institutionsAtEnd,
  weighEve,
} from "../../measures/persistence/eve_of_shock.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { DepthByYearLine } from "../../tables/derived/findings/depth_by_year.ts";
import type { DatedTies } from "../evidence/dated_ties.ts";

/** A line a year for every ally that ever had a bilateral link, in the order of codes and years. */
export function depthByYearLines(
  rows: Pick<CleanRows, "linkages" | "institutions">,
  { ties, thin }: DatedTies,
): DepthByYearLine[] {
  const depthOf = codedDepths(rows.linkages);
  const linked = Map.groupBy(allyLinkages(bilateralOnly(rows)), ({ ally }) => ally);
  return [...linked].sort(([a], [b]) => byText(a, b)).flatMap(([ally, own]) => {
    const allied = new Set(ties.find((tie) => tie.ally === ally)?.years);
    const isThin = thin.some((each) => each.ally === ally);
    return years.map((year): DepthByYearLine => {
      const weight = weighEve(institutionsAtEnd(year, own), depthOf);
      return {
        ally,
        year,
        allied: allied.has(year),
        thin: isThin,
        institutions_low: weight.countLow,
        institutions_high: weight.countHigh,
        depth_low: weight.weightedLow,
        depth_high: weight.weightedHigh,
      };
    });
  });
}
