/**
 * Which sources reach which summary.
 *
 * @module
 */
import { sources } from "../../sources.ts";
import { citation, sourceKey } from "../columns.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { list } from "../kinds.ts";

/** One row a source. */
export const summarySources = describeDerived({
  name: "sources",
  stage: "summarise",
  title: "Sources of the summaries",
  description: "Sources whose rows reach each summary",
  reads: [sources],
  key: ["source"],
  columns: {
    source: sourceKey,
    summaries: column(list, "Names of the summaries that rows of the source reach"),
    ...citation,
  },
});

/** A source whose rows summaries are made of. */
export type SummarySource = Row<typeof summarySources>;
