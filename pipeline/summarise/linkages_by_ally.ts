/**
 * Institutional linkages in force by ally.
 *
 * @module
 */
import * as aq from "arquero";
import {
  type AllyLinkage,
  allyLinkages as institutionsByAlly,
} from "../measures/persistence/ally_linkages.ts";
import { inForceAtEnd, years } from "../base/dates/spans.ts";

/** Institutions as they link each ally, which the counts are made of. */
export const allyLinkages = institutionsByAlly;

/** Institutions that link an ally on 31 December. */
export interface LinkageCount {
  /** State code, or the name of the organisation whose members share the link. */
  readonly ally: string;
  readonly year: number;
  readonly domain: string;
  readonly depth: number;
  /** Surely in force. */
  readonly low: number;
  /** Possibly in force: the start or end is not known to the year. */
  readonly high: number;
}

/** Linkages in force by ally, year, domain and depth; none means no row. */
export function linkagesByAlly(linkages: readonly AllyLinkage[]): LinkageCount[] {
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
