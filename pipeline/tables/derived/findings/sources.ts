/**
 * Which sources reach the tables of the findings.
 *
 * @module
 */
import { sources } from "../../sources.ts";
import { citation, sourceKey } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list } from "../kinds.ts";

/** One row a source. */
export const findingSources = describeDerived({
  name: "sources",
  stage: "findings",
  title: "Sources of the findings",
  description: "Sources whose rows reach each table of the stage",
  reads: [sources],
  key: ["source"],
  columns: {
    source: sourceKey,
    tables: column(list, "Names of the tables that rows of the source reach"),
    ...citation,
  },
});

/** A source whose rows reach tables of the stage. */
export type FindingSource = Row<typeof findingSources>;
