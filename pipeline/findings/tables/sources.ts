/**
 * Which sources reach the tables of the stage.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";
import { sourcesIn } from "../../tables/sources_in.ts";
import { cleanTablesBehind, type DerivedTable } from "../../tables/derived/derived_table.ts";
import type { FindingSource } from "../../tables/derived/findings/sources.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { FindingRows } from "../evidence/finding_rows.ts";

/**
 * Tables by source: of positions and preferences, through the rows that an opening or a ballot is
 * read from; of other evidence, through every row. What shows an episode's result is left out.
 *
 * @param tables the tables, by their descriptions
 */
export function findingSourceLines(
  rows: FindingRows,
  { bargaining, ballots }: Evidence,
  tables: readonly DerivedTable[],
): FindingSource[] {
  const { episodes: _, ...others } = rows;
  const counted: Partial<CleanRows> = {
    ...others,
    positions: bargaining.earliest.issues.flatMap(({ openings }) =>
      openings.flatMap(({ rows }) => rows)
    ),
    preferences: ballots.flatMap(({ rows }) => rows.flat()),
  };
  const reaching = tables.map((table) => ({
    name: table.name,
    keys: new Set([...cleanTablesBehind(table)].flatMap((clean) => sourcesIn(counted, clean))),
  }));
  return rows.sources.flatMap(({ source, full_citation, url }): FindingSource[] => {
    const reached = reaching.filter(({ keys }) => keys.has(source)).map(({ name }) => name);
    return reached.length === 0 ? [] : [{ source, tables: reached.join(";"), full_citation, url }];
  });
}
