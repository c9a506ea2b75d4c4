/**
 * A reviewer's edits, as the review site exports them and `deno task what-if --file` takes them.
 *
 * @module
 */
import { optional, text } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a change; a sheet of nobody's case, which stands outside `data-raw`. */
export const edits = describe({
  name: "edits",
  sheet: "edits",
  holds: "record",
  title: "Edits",
  description: "One row a cell recoded, a row dropped, or evidence left out, to see what changes",
  key: ["table", "row", "column"],
  id: ["table", "row", "column"],
  columns: {
    table: copied("table", optional(text), "Clean table; empty where evidence is left out", {
      free: true,
    }),
    row: copied("row", optional(text), "Row id; empty where evidence is left out", { free: true }),
    column: copied(
      "column",
      optional(text),
      "Clean column; empty where the row is dropped; without a table source, case, archive, grade or reading",
      { free: true },
    ),
    value: copied(
      "value",
      optional(text),
      "Text of the recoded cell, or which source, case, archive, grade or reading",
      { free: true },
    ),
    note: copied("note", optional(text), "The reviewer's reason", { free: true }),
  },
});
