/**
 * Rows that are not in their documents.
 *
 * @module
 */
import { optional, text } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a row of evidence that counts no more. */
export const withdrawals = describe({
  name: "withdrawals",
  sheet: "withdrawals",
  holds: "judgement",
  title: "Withdrawals",
  description: "Rows of evidence whose document does not show what they say, and which are dropped",
  role: "withdrawals",
  key: ["file", "row_key"],
  id: ["file", "row_key"],
  columns: {
    file: copied("file", text, "Sheet, as a path below data-raw", { namesRaw: "a sheet" }),
    row_key: copied("row_key", text, "Row id of the raw row", { namesRaw: "a row of the sheet" }),
    column: copied("column", text, "A raw column by which the row is known again", {
      namesRaw: "a column of the sheet",
    }),
    expect: copied("expect", text, "Raw text that must still be there", { free: true }),
    reason: copied("reason", text, "What the document shows instead", { merged: "prose" }),
    source: copied("source", optional(text), "Source that shows it", { refersTo: "sources" }),
  },
});
