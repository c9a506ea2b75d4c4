/**
 * What vague words in dates mean, readings of single cells, and cells without a date.
 *
 * @module
 */
import { choice, edtf, optional, text, whole, yesNo } from "./kind.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import { rowRule } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** Cells that a row must fill, and those that it must leave empty, by what it gives. */
const cellsByKind: ReadonlyMap<string, readonly [filled: string[], empty: string[]]> = new Map([
  ["phrase", [["unit", "from", "to"], ["edtf"]]],
  ["exact", [["edtf"], ["unit", "from", "to"]]],
  ["exception", [[], ["unit", "from", "to", "edtf"]]],
]);

const saysHow = rowRule(
  "A phrase has `unit`, `from` and `to`, an exact cell has `edtf`, an exception has none of them",
  (row) => {
    const kind = soundText(row, "kind");
    const [filled, empty] = cellsByKind.get(kind) ?? [[], []];
    return [
      ...filled.filter((name) => row.cells[name]!.text === "").map((name) =>
        cellProblem(row, name, `a cell that is filled, for the kind is ${kind}`)
      ),
      ...empty.filter((name) => row.cells[name]!.text !== "").map((name) =>
        cellProblem(row, name, `an empty cell, for the kind is ${kind}`)
      ),
    ];
  },
);

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
  rules: [saysHow],
  columns: {
    kind: copied("kind", choice("phrase", "exact", "exception"), "What the row gives"),
    unit: copied(
      "unit",
      optional(choice("year", "month", "decade")),
      "What the phrase stands before",
    ),
    as_written: copied("as_written", text, "The word, or the whole cell", {
      namesRaw: "a date cell, or a word in one",
    }),
    from: copied("from", optional(whole(0, 31)), "First month, day or year of the decade"),
    to: copied("to", optional(whole(0, 31)), "Last month, day or year of the decade"),
    edtf: copied("edtf", optional(edtf), "The date, for a cell read by hand"),
    source: copied("source", optional(text), "Source whose rows the reading is for; empty: all", {
      refersTo: "sources",
    }),
    contested: copied("contested", yesNo, "Whether a careful reader could judge otherwise"),
    reason: copied("reason", text, "Why this reading", { merged: "prose" }),
  },
});
