/**
 * Which sources reach which summary.
 *
 * @module
 */
import type { CleanRows } from "../tables/clean_rows.ts";

/** A source whose rows summaries are made of. */
export interface SummarySource {
  readonly source: string;
  /** Names of the summaries, with `;` between. */
  readonly summaries: string;
  readonly full_citation: string;
  readonly url: string | null;
}

/** What reaches a summary. */
export interface SummaryReach {
  /** Clean tables that it reads. */
  readonly reads: readonly string[];
  /** Ids of the treaties whose rows reach it; without them, those of every treaty do. */
  readonly treaties?: ReadonlySet<string>;
}

/** Summaries by source. Of tables other than those of treaties every row reaches a summary. */
export function summarySources(
  tables: CleanRows,
  summaries: ReadonlyMap<string, SummaryReach>,
): SummarySource[] {
  const ofTreaties = { treaties: tables.treaties, treaty_parties: tables.treatyParties };
  const ofOthers: Readonly<Record<string, readonly { readonly source: string }[]>> = {
    linkages: tables.linkages,
    shocks: tables.shocks,
    sources: tables.sources,
  };
  const reached = new Map<string, string[]>();
  for (const [summary, { reads, treaties }] of summaries) {
    const rows = reads.flatMap((name) =>
      name === "treaties" || name === "treaty_parties"
        ? ofTreaties[name].filter((row) => treaties?.has(row.treaty_id) ?? true)
        : ofOthers[name] ?? []
    );
    const keys = new Set(rows.map(({ source }) => source));
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
