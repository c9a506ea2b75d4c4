/**
 * What the evidence is: rows by case, class of source, archive and grade.
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

/** Counts rows by case, table, class of source, archive country and evidence grade. */
export function evidenceBaseRows(tables: CleanRows): EvidenceCount[] {
  const sources = aq.from(
    tables.sources.map(({ source, kind, archive_countries: archives }) => ({
      source,
      kind,
      archive: (archives ?? []).join(";"),
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
    .groupby("case", "table", "kind", "archive", "evidence")
    .rollup({ rows: aq.op.count() })
    .orderby("case", "table", "kind", "archive", "evidence")
    .objects() as EvidenceCount[];
}
