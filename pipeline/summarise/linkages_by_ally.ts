/**
 * Institutional linkages in force by ally.
 *
 * @module
 */
import * as aq from "arquero";
import { dayBounds } from "../dates/edtf.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import { inForceAtEnd, type Span, spanOf, years } from "./years.ts";

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

/** An institution as it links one ally. */
export interface AllyLinkage {
  readonly ally: string;
  readonly institution: string;
  readonly domain: string;
  readonly depth: number;
  readonly spans: readonly Span[];
}

/**
 * One entry an ally and institution: several linkage ids of one institution count once, with the
 * domain and depth of the deepest. A linkage whose start is not known may have begun as early as the
 * ally's first dated one; one that has an end reason but no end date may have ended at any time.
 */
export function allyLinkages(
  { linkages, institutions }: Pick<CleanRows, "linkages" | "institutions">,
): AllyLinkage[] {
  const institutionOf = new Map(
    institutions.map(({ linkage_id, institution }) => [linkage_id, institution]),
  );
  const rows = linkages.map((linkage) => ({
    ...linkage,
    ally: linkage.allies.length === 1 ? linkage.allies[0]! : linkage.ally_as_written,
    institution: institutionOf.get(linkage.linkage_id) ?? linkage.linkage_id,
  }));
  const firstDated = new Map<string, string>();
  for (const { ally, established } of rows) {
    const began = dayBounds(established ?? "").earliest;
    const first = firstDated.get(ally);
    if (began && (first === undefined || began < first)) firstDated.set(ally, began);
  }
  const groups = Map.groupBy(rows, ({ ally, institution }) => `${ally}\u001F${institution}`);
  return [...groups.values()].map((group) => {
    const [deepest] = [...group].sort((a, b) =>
      b.depth - a.depth || (a.linkage_id < b.linkage_id ? -1 : 1)
    );
    const { ally, institution, domain, depth } = deepest!;
    const spans = group.map(({ established, ended, end_reason: reason }) => {
      const span = spanOf(established, ended, ended !== null || reason !== null);
      const startEarliest = established === null
        ? firstDated.get(ally) ?? span.startEarliest
        : span.startEarliest;
      return { ...span, startEarliest };
    });
    return { ally, institution, domain, depth, spans };
  });
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
