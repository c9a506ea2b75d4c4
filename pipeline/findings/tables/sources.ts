/**
 * Which sources reach the tables of the stage.
 *
 * @module
 */
import type { Evidence } from "../evidence/evidence.ts";
import type { FindingRows } from "../evidence/finding_rows.ts";

/** A source whose rows reach tables of the stage. */
export interface FindingSource {
  readonly source: string;
  /** Names of the tables, with `;` between. */
  readonly tables: string;
  readonly full_citation: string;
  readonly url: string | null;
}

/**
 * Tables by source: rows that an opening or a ballot is read from, and rows of issues.
 *
 * @param plans the tables with the clean tables that they read
 */
export function findingSources(
  rows: FindingRows,
  { bargaining, ballots }: Evidence,
  plans: readonly { readonly name: string; readonly reads: readonly string[] }[],
): FindingSource[] {
  const used: Readonly<Record<string, ReadonlySet<string>>> = {
    issues: keysOf(rows.issues),
    positions: new Set(
      bargaining.issues.flatMap(({ openings }) =>
        openings.flatMap((opening) => opening.rows.map(({ source }) => source))
      ),
    ),
    designs: keysOf(rows.designs),
    linkages: keysOf(rows.linkages),
    shocks: keysOf(rows.shocks),
    treaties: keysOf(rows.treaties),
    treaty_parties: keysOf(rows.treatyParties),
    events: keysOf(rows.events),
    preferences: new Set(
      ballots.flatMap((ballot) => ballot.rows.flat().map(({ source }) => source)),
    ),
  };
  return rows.sources.flatMap(({ source, full_citation, url }): FindingSource[] => {
    const reached = plans.filter(({ reads }) => reads.some((table) => used[table]?.has(source)));
    return reached.length === 0 ? [] : [{
      source,
      tables: reached.map(({ name }) => name).join(";"),
      full_citation,
      url,
    }];
  });
}

function keysOf(rows: readonly { readonly source: string }[]): Set<string> {
  return new Set(rows.map(({ source }) => source));
}
