/**
 * Faults of single rows, and what is to be said of each.
 *
 * @module
 */
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { nearestRow } from "./faults.ts";
import { withRows } from "./real_sheets.ts";
import { type Case, positions, row, rowsOf } from "./changes.ts";

const records = rowsOf(positions);

/** A fault in one row of Japan's positions; the row `at` then stands on line `at + 2`. */
function position(
  fault: string,
  at: number,
  changed: Readonly<Record<string, string>>,
  problem: Omit<Problem, "file" | "line">,
): Case {
  return {
    fault,
    change: row(positions, at, changed),
    problem: { file: positions, line: at + 2, ...problem },
  };
}

const key = ["episode", "issue", "actor_as_written", "stage", "date_as_written", "source"];

/** Faults in single rows, which can be in place together. */
export const faultyRows: readonly Case[] = [
  position("an actor that the crosswalk does not know", 1, {
    actor_as_written: "Joint Chiefs of Staf",
  }, {
    code: "actor-unmapped",
    column: "actor_as_written",
    value: "Joint Chiefs of Staf",
    expected: "a name that is mapped to states in data-raw/japan/crosswalks/actors.csv or " +
      "data-raw/crosswalks/actors.csv",
    hint: 'the nearest allowed value is "Joint Chiefs of Staff"',
  }),
  position("a day that does not exist", 2, { date_as_written: "February 30, 1951" }, {
    code: "date-unread",
    column: "date_as_written",
    value: "February 30, 1951",
    expected: "a date such as September 8, 1951 or 8 September 1951 or September 1951, or a row " +
      "that says how to read it in data-raw/japan/crosswalks/dates.csv or " +
      "data-raw/crosswalks/dates.csv",
    hint: "",
  }),
  position("a position beyond the line", 3, { position: "140" }, {
    code: "value-invalid",
    column: "position",
    value: "140",
    expected: "a number from 0 to 100",
    hint: "",
  }),
  position("an evidence grade with two letters changed about", 4, { evidence: "raed" }, {
    code: "value-invalid",
    column: "evidence",
    value: "raed",
    expected: "one of read · cited · known",
    hint: 'the nearest allowed value is "read"',
  }),
  position("a row without a source", 5, { source: "" }, {
    code: "value-invalid",
    column: "source",
    value: "",
    expected: "some text",
    hint: "",
  }),
  position("a source that no sheet lists", 6, { source: "FRUS 1951 VI/1 doc. 3333" }, {
    code: "reference-unknown",
    column: "source",
    value: "FRUS 1951 VI/1 doc. 3333",
    expected: "a row of the table sources",
    hint: nearestRow("sources", "FRUS 1951 VI/1 doc. 33", "frus-1951-vi-1-doc-33"),
  }),
  position("an issue that no sheet lists", 7, { episode: "JPN-1951", issue: "fomr" }, {
    code: "reference-unknown",
    column: "episode, issue",
    value: "JPN-1951/fomr",
    expected: "a row of the table issues",
    hint: nearestRow("issues", "JPN-1951/form"),
  }),
  {
    fault: "a preference of an episode that episodes.csv does not list",
    change: row("data-raw/japan/preferences.csv", 3, { episode: "JPN-1952" }),
    problem: {
      code: "reference-unknown",
      file: "data-raw/japan/preferences.csv",
      line: 5,
      column: "episode",
      value: "JPN-1952",
      expected: "a row of the table episodes",
      hint: nearestRow("episodes", "JPN-1951"),
    },
  },
  {
    fault: "a treaty without a row in crosswalks/commitments.csv",
    change: (files) =>
      withRows(
        files,
        "data-raw/crosswalks/commitments.csv",
        (rows) => rows.filter((each) => each["treaty_id"] !== "USA-JPN-1954"),
      ),
    problem: {
      code: "reference-unknown",
      file: "data-raw/japan/treaties.csv",
      line: rowsOf("data-raw/japan/treaties.csv")
        .find(({ cells }) => cells["treaty_id"] === "USA-JPN-1954")!.line,
      column: "treaty_id",
      value: "USA-JPN-1954",
      expected: "a row for it in data-raw/japan/crosswalks/commitments.csv or " +
        "data-raw/crosswalks/commitments.csv",
      hint: "add one with its reason",
    },
  },
  {
    fault: "a row that stands twice in one file",
    change: (files) => withRows(files, positions, (rows) => [...rows, rows[20]!]),
    problem: {
      code: "duplicate-key",
      file: positions,
      line: records.length + 2,
      column: key.join(", "),
      value: key.map((column) => records[20]!.cells[column]).join(", "),
      expected: "a key of its own",
      hint: "line 22 has the same",
    },
  },
];
