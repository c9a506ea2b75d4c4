/**
 * What the evidence is: rows by case, class of source, archive, grade and extent.
 *
 * @module
 */
import * as aq from "arquero";
import type { EvidenceCount } from "../tables/derived/summaries/evidence_base.ts";
import type { CleanRows } from "../tables/clean_rows.ts";

const evidenceRows = [
  ["treaties", "treaties"],
  ["treatyParties", "treaty_parties"],
  ["issues", "issues"],
  ["positions", "positions"],
  ["preferences", "preferences"],
  ["linkages", "linkages"],
  ["designs", "designs"],
  ["events", "events"],
] as const;

const keys = ["case", "table", "kind", "archive", "evidence", "extent"];

/** What the extent of a row follows from. */
interface Joined {
  readonly evidence: string;
  readonly sourceExtent: string | null;
}

/**
 * Counts rows by case, table, class of source, archive country, evidence grade and how far the
 * document was read.
 */
export function evidenceBaseRows(tables: CleanRows): EvidenceCount[] {
  const sources = aq.from(
    tables.sources.map(({ source, kind, archive_countries: archives, extent: sourceExtent }) => ({
      source,
      kind,
      archive: (archives ?? []).join(";"),
      sourceExtent,
    })),
  );
  const rows = evidenceRows.flatMap(([name, table]) =>
    tables[name].map((row) => ({
      case: row.case,
      table,
      source: row.source,
      evidence: row.evidence,
    }))
  );
  return aq.from(rows)
    .join(sources, "source")
    // A row that cites or remembers a document was not read in it, whoever else read it.
    .derive({ extent: (row: Joined) => row.evidence === "read" ? row.sourceExtent : null })
    .groupby(...keys)
    .rollup({ rows: aq.op.count() })
    .orderby(...keys)
    .objects() as EvidenceCount[];
}
