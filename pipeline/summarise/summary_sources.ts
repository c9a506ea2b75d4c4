/**
 * Which sources reach which summary.
 *
 * @module
 */
import type { CleanRows } from "../tables/clean_rows.ts";
import { sourcesIn } from "../tables/sources_in.ts";
import { cleanTablesBehind, type DerivedTable } from "../tables/derived/derived_table.ts";
import type { SummarySource } from "../tables/derived/summaries/sources.ts";

/** What reaches a summary. */
export interface SummaryReach {
  readonly table: DerivedTable;
  /** Ids of the treaties whose rows reach it; without them, those of every treaty do. */
  readonly treaties?: ReadonlySet<string>;
}

/** Summaries by source. Of tables other than those of treaties every row reaches a summary. */
export function summarySourceRows(
  tables: CleanRows,
  summaries: readonly SummaryReach[],
): SummarySource[] {
  const reached = new Map<string, string[]>();
  for (const { table, treaties } of summaries.filter(({ table }) => !table.namesOnly)) {
    const counted: CleanRows = treaties === undefined ? tables : {
      ...tables,
      treaties: tables.treaties.filter(({ treaty_id: id }) => treaties.has(id)),
      treatyParties: tables.treatyParties.filter(({ treaty_id: id }) => treaties.has(id)),
    };
    const keys = new Set(
      [...cleanTablesBehind(table)].flatMap((clean) => sourcesIn(counted, clean)),
    );
    for (const key of keys) reached.set(key, [...reached.get(key) ?? [], table.name]);
  }
  return tables.sources.flatMap(({ source, full_citation, url }): SummarySource[] => {
    const names = reached.get(source);
    return names ? [{ source, summaries: names.join(";"), full_citation, url }] : [];
  });
}
