/**
 * Faults of whole files, and what is to be said of each.
 *
 * @module
 */
import { fileOf, sheetOf, withBytes, withText } from "./real_sheets.ts";
import { type Case, line, positions, rowsOf } from "./changes.ts";

const records = rowsOf(positions);
const header = Object.keys(records[0]!.cells);

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
    change: line(positions, 3, (text) => `${text},`),
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
    fault: "a byte-order mark",
    change: (files) =>
      withBytes(
        files,
        "data-raw/japan/sources.csv",
        (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]),
      ),
    problem: {
      code: "file-encoding",
      file: "data-raw/japan/sources.csv",
      line: 1,
      column: "",
      value: "\uFEFF",
      expected: "no byte-order mark",
      hint: 'save the sheet as "UTF-8", not "UTF-8 with BOM"',
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
