/**
 * Which sources reach which summary.
 *
 * @module
 */
import type { CleanRows } from "./clean_rows.ts";

/** A source whose rows a summary is made of. */
export interface SummarySource {
  readonly summary: string;
  readonly source: string;
  readonly full_citation: string;
  readonly url: string | null;
}

/**
 * Sources by summary. Of treaties only commitments reach a summary, that is classes A and B; of the
 * other tables every row does.
 *
 * @param reads clean tables that each summary reads, by its name
 */
export function summarySources(
  tables: CleanRows,
  reads: ReadonlyMap<string, readonly string[]>,
): SummarySource[] {
  const committed = new Set(
    tables.commitments.filter((row) => row.class === "A" || row.class === "B")
      .map(({ treaty_id }) => treaty_id),
  );
  const named: Readonly<Record<string, readonly { readonly source: string }[]>> = {
    treaties: tables.treaties.filter(({ treaty_id }) => committed.has(treaty_id)),
    treaty_parties: tables.treatyParties.filter(({ treaty_id }) => committed.has(treaty_id)),
    linkages: tables.linkages,
    shocks: tables.shocks,
    sources: tables.sources,
  };
  const byKey = new Map(tables.sources.map((source) => [source.source, source]));
  return [...reads].flatMap(([summary, names]) => {
    const keys = new Set(names.flatMap((name) => (named[name] ?? []).map(({ source }) => source)));
    return [...keys].sort().map((source) => {
      const { full_citation, url } = byKey.get(source)!;
      return { summary, source, full_citation, url };
    });
  });
}
