/**
 * Warnings that were looked into, and why the sheets are right as they stand.
 *
 * @module
 */
import { identifier, optional, text } from "./kind.ts";
import { aTable } from "./naming.ts";
import { copied, describe } from "./table.ts";

/** One row a warning. It goes stale when the warning is no more, or the value changed. */
export const answers = describe({
  name: "answers",
  sheet: "answers",
  holds: "judgement",
  title: "Answers",
  description:
    "One row a warning that was looked into: what stands there is right, though it is unlikely",
  why: "Only warnings of deno task check whose rows are right as they stand; mend the others",
  after: "dates",
  role: "answers",
  key: ["warning", "table", "row_id", "column"],
  id: ["warning", "table", "row_id", "column"],
  columns: {
    warning: copied(
      "warning",
      identifier,
      "Name of the warning, as deno task check has it in brackets",
      { namesRaw: "a warning" },
    ),
    table: copied("table", text, "Table that holds the row", { names: aTable }),
    row: copied("row_id", text, "Row id of the row", { rowOf: { column: "table" } }),
    column: copied("column", text, "Raw column of the value", { namesRaw: "a column of the row" }),
    expect: copied("expect", optional(text), "Raw text that must still be there", { free: true }),
    reason: copied("reason", text, "Why it is right as it stands", { merged: "prose" }),
  },
});
