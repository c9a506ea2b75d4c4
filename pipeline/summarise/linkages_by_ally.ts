/**
 * Institutional linkages in force by ally.
 *
 * @module
 */
import * as aq from "arquero";
import type { AllyLinkage } from "../measures/persistence/ally_linkages.ts";
import type { LinkageCount } from "../tables/derived/summaries/linkages_by_ally.ts";
import { inForceAtEnd, years } from "../base/dates/spans.ts";

/** Linkages in force by ally, year, domain and depth; none means no row. */
export function linkagesByAllyRows(linkages: readonly AllyLinkage[]): LinkageCount[] {
  const inForce = linkages.flatMap(({ ally, domain, depth, spans }) =>
    years.flatMap((year) => {
      const states = spans.map((span) => inForceAtEnd(span, year));
      if (states.every((state) => state === "no")) return [];
      return [{ ally, year, domain, depth, surely: states.includes("surely") ? 1 : 0 }];
    })
  );
  return aq.from(inForce)
    .groupby("ally", "year", "domain", "depth")
    .rollup({ low: aq.op.sum("surely"), high: aq.op.count() })
    .orderby("ally", "year", "domain", "depth")
    .objects() as LinkageCount[];
}
