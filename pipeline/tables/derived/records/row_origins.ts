/**
 * What became of the raw rows.
 *
 * @module
 */
import { choice, identifier, optional, text } from "../../kind.ts";
import { column, describeDerived, type Row } from "../derived_table.ts";
import { count } from "../kinds.ts";

/** One row a raw row. */
export const rowOrigins = describeDerived({
  name: "row_origins",
  stage: "clean",
  title: "Row origins",
  description: "What became of every raw row: kept, merged into another, or dropped",
  reads: [],
  key: ["file", "line"],
  columns: {
    table: column(identifier, "Clean table that the row belongs to"),
    row_id: column(text, "Id of the clean row that it became or is merged into", {
      tableIn: "table",
    }),
    file: column(text, "Raw sheet that holds the row"),
    line: column(count, "Line of that sheet on which the row begins", { unit: "line" }),
    fate: column(choice("kept", "merged", "dropped"), "What became of it"),
    rule: column(optional(text), "How it was merged or why it was dropped; empty where it is kept"),
    reason: column(optional(text), "What the correction that dropped it gives as its reason"),
  },
});

/** What became of a raw row. */
export type RowOrigin = Row<typeof rowOrigins>;
