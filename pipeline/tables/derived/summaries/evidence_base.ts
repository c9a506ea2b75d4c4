/**
 * What the evidence is.
 *
 * @module
 */
import { choice, identifier, optional } from "../../kind.ts";
import { designs } from "../../designs.ts";
import { events } from "../../events.ts";
import { issues } from "../../issues.ts";
import { linkages } from "../../linkages.ts";
import { positions } from "../../positions.ts";
import { preferences } from "../../preferences.ts";
import { sources } from "../../sources.ts";
import { treaties } from "../../treaties.ts";
import { treatyParties } from "../../treaty_parties.ts";
import { evidence } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count, list } from "../kinds.ts";

/** One row a case, table, class of source, archive and grade with any evidence. */
export const evidenceBase = describeDerived({
  name: "evidence_base",
  stage: "summarise",
  title: "Evidence base",
  description:
    "Rows of evidence by case, table, class of source, archive, grade and how far the document was read",
  reads: [
    treaties,
    treatyParties,
    issues,
    positions,
    preferences,
    linkages,
    designs,
    events,
    sources,
  ],
  key: ["case", "table", "kind", "archive", "evidence", "extent"],
  columns: {
    case: column(identifier, "Folder of data-raw that the rows come from"),
    table: column(
      choice(
        "treaties",
        "treaty_parties",
        "issues",
        "positions",
        "preferences",
        "linkages",
        "designs",
        "events",
      ),
      "Clean table that holds the rows",
    ),
    kind: column(sources.columns.kind.kind, "Class of the source"),
    archive: column(optional(list), "States whose archives the source is from; empty for none"),
    evidence,
    extent: column(
      sources.columns.extent.kind,
      "How far the document was read; empty for rows that are not graded read",
    ),
    rows: column(count, "Rows that rest on such a source", { unit: "rows" }),
  },
});

/** Rows of evidence that rest on one kind of source. */
export type EvidenceCount = Row<typeof evidenceBase>;
