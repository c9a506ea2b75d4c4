/**
 * Mistakes in the raw sheets and what is right.
 *
 * @module
 */
import { optional, text } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a wrong cell. */
export const corrections = describe({
  name: "corrections",
  sheet: "corrections",
  holds: "judgement",
  title: "Corrections",
  description: "Mistakes in the raw sheets and what is right",
  role: "corrections",
  key: ["file", "row_key", "column"],
  id: ["file", "row_key", "column"],
  columns: {
    file: copied("file", text, "Sheet, as a path below data-raw"),
    row_key: copied("row_key", text, "Row id of the raw row"),
    column: copied("column", text, "Raw column"),
    expect: copied("expect", optional(text), "Raw text that must still be there"),
    value: copied("value", optional(text), "Text that takes its place"),
    reason: copied("reason", text, "What is wrong"),
    source: copied("source", optional(text), "Source that shows it", { refersTo: "sources" }),
  },
});
