/**
 * Faults of whole files, and what is to be said of each.
 *
 * @module
 */
import { fileOf, realFiles, sheetOf, withText } from "./real_sheets.ts";
import { type Case, line, positions, rowsOf } from "./changes.ts";

const records = rowsOf(positions);
const header = Object.keys(records[0]!.cells);

function textOf(path: string): string {
  return new TextDecoder().decode(realFiles.find((file) => file.path === path)!.bytes);
}

/** What stands behind the last comma of a line. */
function lastCell(path: string, number: number): string {
  return textOf(path).split("\n")[number - 1]!.split(",").at(-1)!;
}

/** Faults that make files unreadable or hang on whole files. */
export const faultyFiles: readonly Case[] = [
  {
    fault: "a column too many",
    change: (files) =>
      files.map((file) => {
        if (file.path !== "data-raw/korea/positions.csv") return file;
        const rows = sheetOf(file).rows.map(({ cells }) => ({ ...cells, sailence: "1" }));
        return fileOf(file.path, [...header, "sailence"], rows);
      }),
    problem: {
      code: "header-unknown",
      file: "data-raw/korea/positions.csv",
      line: 1,
      column: "sailence",
      value: "sailence",
      expected: "a column of the sheet positions",
      hint: 'the nearest allowed value is "salience"',
    },
  },
  {
    fault: "a column too few",
    change: (files) =>
      files.map((file) => {
        if (file.path !== "data-raw/taiwan/positions.csv") return file;
        const rows = sheetOf(file).rows.map(({ cells }) => cells);
        return fileOf(file.path, header.filter((name) => name !== "confidence"), rows);
      }),
    problem: {
      code: "header-missing",
      file: "data-raw/taiwan/positions.csv",
      line: 1,
      column: "confidence",
      value: header.filter((name) => name !== "confidence").join(","),
      expected: "the column confidence",
      hint: "",
    },
  },
  {
    fault: "a column that stands in the header twice",
    change: line(
      "data-raw/thailand/positions.csv",
      1,
      (text) => text.replace("position_label", "position"),
    ),
    problem: {
      code: "header-duplicate",
      file: "data-raw/thailand/positions.csv",
      line: 1,
      column: "position",
      value: "position",
      expected: "each column once",
      hint: "remove one of the two",
    },
  },
  {
    fault: "a row with a cell too many",
    change: line(positions, 3, (text) => `${text},and more`),
    problem: {
      code: "row-ragged",
      file: positions,
      line: 3,
      column: "",
      value: "14 cells",
      expected: "13 cells, as many as the header",
      hint: "a cell with a comma in it needs quotation marks around it",
    },
  },
  {
    fault: "a quotation mark within a cell",
    change: line("data-raw/philippines/positions.csv", 4, (text) => text.replace("-", '-"')),
    problem: {
      code: "quote-stray",
      file: "data-raw/philippines/positions.csv",
      line: 4,
      column: "",
      value: '"',
      expected: "quotation marks around a whole cell only",
      hint: 'double a quotation mark inside a quoted cell: ""',
    },
  },
  {
    fault: "a blank line",
    change: line("data-raw/seato/positions.csv", 3, (text) => `\n${text}`),
    problem: {
      code: "row-blank",
      file: "data-raw/seato/positions.csv",
      line: 3,
      column: "",
      value: "",
      expected: "a row on every line",
      hint: "remove the line",
    },
  },
  {
    fault: "a quotation mark too many, which makes a cell of two lines",
    change: line(
      "data-raw/japan/sources.csv",
      3,
      (text) => text.replace(/,(?=[^,]*$)/, ',"'),
    ),
    problem: {
      code: "cell-broken",
      file: "data-raw/japan/sources.csv",
      line: 3,
      column: "",
      value: `"${lastCell("data-raw/japan/sources.csv", 3)}`.slice(0, 40),
      expected: "cells that end on the line on which they begin",
      hint: "close its quotation mark, double it if it is part of the text, or write what it " +
        "holds on one line",
    },
  },
  {
    fault: "a last line without its end",
    change: (files) => withText(files, "data-raw/anzus/events.csv", (text) => text.slice(0, -4)),
    problem: {
      code: "file-cut",
      file: "data-raw/anzus/events.csv",
      line: rowsOf("data-raw/anzus/events.csv").at(-1)!.line,
      column: "",
      value: textOf("data-raw/anzus/events.csv").slice(-34, -4),
      expected: "a line end after the last row",
      hint: "look whether the row is whole, then end its line",
    },
  },
  {
    fault: "a letter that turns the text round",
    change: line("data-raw/korea/events.csv", 2, (text) => text.replace(",", "\u202E,")),
    problem: {
      code: "letter-unseen",
      file: "data-raw/korea/events.csv",
      line: 2,
      column: "event_id",
      value: `${rowsOf("data-raw/korea/events.csv")[0]!.cells["event_id"]}\u202E`,
      expected: "letters that can be seen",
      hint: `letter ${
        rowsOf("data-raw/korea/events.csv")[0]!.cells["event_id"]!.length + 1
      } is U+202E RIGHT-TO-LEFT OVERRIDE; write it anew without`,
    },
  },
  {
    fault: "lines that end in CR alone",
    change: (files) =>
      withText(files, "data-raw/anzus/positions.csv", (text) => text.replaceAll("\n", "\r")),
    problem: {
      code: "file-encoding",
      file: "data-raw/anzus/positions.csv",
      line: 1,
      column: "",
      value: "\r",
      expected: "lines that end in LF",
      hint: "save the sheet with LF line ends",
    },
  },
  {
    fault: "a file whose name is no sheet's",
    change: (files) =>
      files.map((file) =>
        file.path === "data-raw/pacific-pact/positions.csv"
          ? { ...file, path: "data-raw/pacific-pact/positons.csv" }
          : file
      ),
    problem: {
      code: "file-unknown",
      file: "data-raw/pacific-pact/positons.csv",
      line: 0,
      column: "",
      value: "positons.csv",
      expected: "a sheet named <table>.csv or <table>.<origin>.csv",
      hint: 'the nearest allowed value is "positions"',
    },
  },
];
