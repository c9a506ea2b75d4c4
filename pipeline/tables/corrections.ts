/**
 * Mistakes in the raw sheets and what is right.
 *
 * @module
 */
import { optional, text } from "./kind.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import { rowRule } from "./rule.ts";
import { copied, describe } from "./table.ts";

const changesSomething = rowRule(
  "`value` is another text than `expect`",
  (row) => {
    const [value, expect] = ["value", "expect"].map((name) => soundText(row, name));
    return value === expect ? [cellProblem(row, "value", "a text other than that in expect")] : [];
  },
);

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
  rules: [changesSomething],
  columns: {
    file: copied("file", text, "Sheet, as a path below data-raw", { namesRaw: "a sheet" }),
    row_key: copied("row_key", text, "Row id of the raw row", { namesRaw: "a row of the sheet" }),
    column: copied("column", text, "Raw column", { namesRaw: "a column of the sheet" }),
    expect: copied("expect", optional(text), "Raw text that must still be there", { free: true }),
    value: copied("value", optional(text), "Text that takes its place", { free: true }),
    reason: copied("reason", text, "What is wrong", { merged: "prose" }),
    source: copied("source", optional(text), "Source that shows it", { refersTo: "sources" }),
  },
});
