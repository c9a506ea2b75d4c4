/**
 * What became of the rows that the second reading doubted and that stand as they were.
 *
 * @module
 */
import { choice, optional, text } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a doubt. Rows that proved wrong are in the corrections and the withdrawals. */
export const upheld = describe({
  name: "upheld",
  sheet: "second-reading/upheld",
  holds: "second reading",
  title: "Upheld rows",
  description:
    "One row a doubt of the second reading that changed nothing; doubts that proved right are corrections or withdrawals",
  key: ["table", "row_id"],
  id: ["table", "row_id"],
  columns: {
    table: copied(
      "table",
      choice("positions", "preferences", "issues", "linkages", "designs", "events", "shocks"),
      "Table that holds the row",
    ),
    row: copied("row_id", text, "Row id of the row that was doubted", {
      rowOf: { column: "table" },
    }),
    decision: copied(
      "decision",
      choice("upheld", "not settled"),
      "Whether the source bears the row out, or could not be opened far enough to tell",
    ),
    reason: copied("reason", text, "What the source shows", { merged: "prose" }),
    source: copied("source", optional(text), "Source that shows it", { refersTo: "sources" }),
  },
});
