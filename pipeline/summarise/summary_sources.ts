/**
 * Which sources reach which summary.
 *
 * @module
 */
import type { CleanRows } from "./clean_rows.ts";

/** A source whose rows summaries are made of. */
export interface SummarySource {
  readonly source: string;
  /** Names of the summaries, with `;` between. */
  readonly summaries: string;
  readonly full_citation: string;
  readonly url: string | null;
}

/**
 * Summaries by source. Of treaties only commitments reach a summary, that is classes A and B; of the
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
  const reached = new Map<string, string[]>();
  for (const [summary, names] of reads) {
    const keys = new Set(names.flatMap((name) => (named[name] ?? []).map(({ source }) => source)));
    for (const key of keys) reached.set(key, [...reached.get(key) ?? [], summary]);
  }
  return tables.sources.filter(({ source }) => reached.has(source))
    .map(({ source, full_citation, url }) => ({
      source,
      summaries: reached.get(source)!.join(";"),
      full_citation,
      url,
    }));
}
