/**
 * What vague words in dates mean, readings of single cells, and cells without a date.
 *
 * @module
 */
import { choice, edtf, optional, text, whole, yesNo } from "./kind.ts";
import { copied, describe } from "./table.ts";

/** One row a vague word, a cell read by hand, or a cell without a date. */
export const dateReadings = describe({
  name: "dates",
  sheet: "crosswalks/dates",
  holds: "judgement",
  title: "Date readings",
  description: "What vague words mean, cells read by hand, and cells that name no date",
  why: "Only dates that deno task check cannot read",
  after: "nodes",
  role: "dates",
  key: ["kind", "unit", "as_written", "source"],
  id: ["kind", "unit", "as_written", "source"],
  columns: {
    kind: copied("kind", choice("phrase", "exact", "exception"), "What the row gives"),
    unit: copied(
      "unit",
      optional(choice("year", "month", "decade")),
      "What the phrase stands before",
    ),
    as_written: copied("as_written", text, "The word, or the whole cell"),
    from: copied("from", optional(whole(0, 31)), "First month, day or year of the decade"),
    to: copied("to", optional(whole(0, 31)), "Last month, day or year of the decade"),
    edtf: copied("edtf", optional(edtf), "The date, for a cell read by hand"),
    source: copied("source", optional(text), "Source whose rows the reading is for; empty: all", {
      coined: true,
    }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this reading", { merged: "prose" }),
  },
});
