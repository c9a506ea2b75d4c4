/**
 * How deep the bilateral links of each ally were in each year.
 *
 * @module
 */
import { years } from "../../base/dates/spans.ts";
import { median } from "../../base/inference/median.ts";
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

/** A line a year for every ally, with or without bilateral links, in the order of codes and years. */
export function depthByYearLines(
  rows: Pick<CleanRows, "linkages" | "institutions">,
  { ties, thin }: DatedTies,
): DepthByYearLine[] {
  const depthOf = codedDepths(rows.linkages);
  const read = new Set(
    rows.linkages.filter(({ evidence }) => evidence === "read").map(({ linkage_id: id }) => id),
  );
  const linked = Map.groupBy(allyLinkages(bilateralOnly(rows)), ({ ally }) => ally);
  const allies = new Set([...ties.map(({ ally }) => ally), ...linked.keys()]);
  return [...allies].sort().flatMap((ally) => {
    const own = linked.get(ally) ?? [];
    const allied = new Set(ties.find((tie) => tie.ally === ally)?.years);
    const isThin = thin.some((each) => each.ally === ally);
    const weightAtEnd = (year: number) => weighEve(institutionsAtEnd(year, own), depthOf);
    const before = (year: number) => weightAtEnd(year - 1).weightedLow;
    const middle = median([...allied].map(before));
    return years.map((year): DepthByYearLine => {
      const weight = weightAtEnd(year);
      const ofRead = weighEve(
        institutionsAtEnd(year, own),
        (id) => read.has(id) ? depthOf(id) : 0,
      );
      return {
        ally,
        year,
        allied: allied.has(year),
        thin: isThin,
        links: allied.has(year) ? before(year) > middle ? "deep" : "shallow" : null,
        institutions_low: weight.countLow,
        institutions_high: weight.countHigh,
        depth_read: ofRead.weightedLow,
        depth_low: weight.weightedLow,
        depth_high: weight.weightedHigh,
      };
    });
  });
}
