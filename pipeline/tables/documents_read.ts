/**
 * How far documents were read.
 *
 * @module
 */
import { cellProblem, soundText } from "./coded_row.ts";
import { ordinal, text } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { copied, describe } from "./table.ts";

/** How far a document can have been read, where a row on it is graded `read`. */
export const extent = ordinal("opening part", "whole");

/** What nobody had open was not read, however far. */
const opened: Rule = {
  says: "Some row on the `source` is graded read",
  problems: (rows, rowsOf) => {
    const unread = new Set(
      rowsOf("sources").filter((source) => soundText(source, "extent") === "")
        .map((source) => soundText(source, "source")),
    );
    return rows.filter((row) => unread.has(soundText(row, "source")))
      .map((row) => ({
        ...cellProblem(row, "source", "a source with a row graded read"),
        code: "reference-unknown" as const,
      }));
  },
};

/** One row a document that was read further than to the end of its opening part. */
export const documentsRead = describe({
  name: "documents_read",
  sheet: "crosswalks/documents_read",
  holds: "judgement",
  title: "Documents read to their ends",
  description:
    "One row a document that was read to its end, notes included; of every other document with a row graded read the opening part was read",
  why: "Only documents that you read to their ends; of the others the opening part counts as read",
  after: "positions",
  role: "extents",
  key: ["source"],
  id: ["source"],
  rules: [opened],
  columns: {
    source: copied("source", text, "Key of the source", { refersTo: "sources" }),
    extent: copied("extent", extent, "How far it was read"),
    reason: copied("reason", text, "Who read it when, and what was done with it", {
      merged: "prose",
    }),
  },
});
