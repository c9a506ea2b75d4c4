import { assertEquals } from "@std/assert";
import { cleanFiles, type RawFile } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/problems/problem.ts";
import {
  fileOf,
  realCleaned,
  realFiles,
  sheetOf,
  withBytes,
  withRows,
  withText,
} from "./real_sheets.ts";

type Change = (files: readonly RawFile[]) => RawFile[];

const positions = "data-raw/japan/positions.csv";
const sources = "data-raw/japan/sources.csv";
const realRows = sheetOf(realFiles.find(({ path }) => path === positions)!).rows;
const [first, second] = realRows;
const header = Object.keys(first!.cells);

/**
 * Changes cells of the second row of Japan's positions. The note of the first row is given a line
 * break, so that the second row stands on line 4 although it is the third record.
 */
function position(changed: Readonly<Record<string, string>>): Change {
  return (files) =>
    withRows(files, positions, ([row, next, ...rest]) => [
      { ...row!, note: "a note\nof two lines" },
      { ...next!, ...changed },
      ...rest,
    ]);
}

/** Changes one line, from 1, of the text of Japan's positions. */
function line(number: number, change: (text: string) => string): Change {
  return (files) =>
    withText(
      files,
      positions,
      (text) =>
        text.split("\n").map((each, at) => at + 1 === number ? change(each) : each).join("\n"),
    );
}

function damaged(...changes: readonly Change[]): readonly Problem[] {
  return cleanFiles(changes.reduce((files, change) => change(files), [...realFiles])).problems;
}

const at = { file: positions, line: 4 };

interface Case {
  readonly fault: string;
  readonly change: Change;
  readonly problems: readonly Problem[];
}

const cells: readonly Case[] = [
  {
    fault: "an actor that the crosswalk does not know",
    change: position({ actor_as_written: "Joint Chiefs of Staf" }),
    problems: [{
      ...at,
      code: "actor-unmapped",
      column: "actor_as_written",
      value: "Joint Chiefs of Staf",
      expected: "a name that data-raw/crosswalks/actors.csv maps to states",
      hint: 'the nearest allowed value is "Joint Chiefs of Staff"',
    }],
  },
  {
    fault: "a day that does not exist",
    change: position({ date_as_written: "February 30, 1951" }),
    problems: [{
      ...at,
      code: "date-unread",
      column: "date_as_written",
      value: "February 30, 1951",
      expected: "a date, or a row in data-raw/crosswalks/dates.csv that says how to read it",
      hint: "",
    }],
  },
  {
    fault: "a position beyond the line",
    change: position({ position: "140" }),
    problems: [{
      ...at,
      code: "value-invalid",
      column: "position",
      value: "140",
      expected: "a number from 0 to 100",
      hint: "",
    }],
  },
  {
    fault: "an evidence grade with two letters changed about",
    change: position({ evidence: "raed" }),
    problems: [{
      ...at,
      code: "value-invalid",
      column: "evidence",
      value: "raed",
      expected: "one of read · cited · known",
      hint: 'the nearest allowed value is "read"',
    }],
  },
  {
    fault: "a row without a source",
    change: position({ source: "" }),
    problems: [{
      ...at,
      code: "value-invalid",
      column: "source",
      value: "",
      expected: "some text",
      hint: "",
    }],
  },
  {
    fault: "a source that no sheet lists",
    change: position({ source: "FRUS 1951 VI/1 doc. 3333" }),
    problems: [{
      ...at,
      code: "reference-unknown",
      column: "source",
      value: "FRUS 1951 VI/1 doc. 3333",
      expected: "a row of the table sources",
      hint: 'the nearest allowed value is "FRUS 1951 VI/1 doc. 33"',
    }],
  },
  {
    fault: "an issue that no sheet lists",
    change: position({ issue: "fomr" }),
    problems: [{
      ...at,
      code: "reference-unknown",
      column: "episode, issue",
      value: "JPN-1951/fomr",
      expected: "a row of the table issues",
      hint: 'the nearest allowed value is "JPN-1951/form"',
    }],
  },
  {
    fault: "a preference of an episode that episodes.csv does not list",
    change: (files) =>
      withRows(files, "data-raw/japan/preferences.csv", ([row, ...rest]) => [
        { ...row!, episode: "JPN-1952" },
        ...rest,
      ]),
    problems: [{
      code: "reference-unknown",
      file: "data-raw/japan/preferences.csv",
      line: 2,
      column: "episode",
      value: "JPN-1952",
      expected: "a row of the table episodes",
      hint: 'the nearest allowed value is "JPN-1951"',
    }],
  },
  {
    fault: "a treaty without a row in crosswalks/commitments.csv",
    change: (files) =>
      withRows(
        files,
        "data-raw/crosswalks/commitments.csv",
        (rows) => rows.filter((row) => row["treaty_id"] !== "USA-JPN-1954"),
      ),
    problems: [{
      code: "reference-unknown",
      file: "data-raw/japan/treaties.csv",
      line: lineOf("data-raw/japan/treaties.csv", "treaty_id", "USA-JPN-1954"),
      column: "treaty_id",
      value: "USA-JPN-1954",
      expected: "a row for it in data-raw/crosswalks/commitments.csv",
      hint: "add one with its reason",
    }],
  },
  {
    fault: "a row that stands twice in one file",
    change: (files) => withRows(files, positions, (rows) => [...rows, rows[1]!]),
    problems: [{
      code: "duplicate-key",
      file: positions,
      line: realRows.length + 2,
      column: "episode, issue, actor_as_written, stage, date_as_written, source",
      value: [
        ...["episode", "issue", "actor_as_written", "stage", "date_as_written", "source"],
      ].map((column) => second!.cells[column]).join(", "),
      expected: "a key of its own",
      hint: "line 3 has the same",
    }],
  },
];

const files: readonly Case[] = [
  {
    fault: "a column too many",
    change: (all) => addColumn(all, "sailence"),
    problems: [{
      code: "header-unknown",
      file: positions,
      line: 1,
      column: "sailence",
      value: "sailence",
      expected: "a column of the sheet positions",
      hint: 'the nearest allowed value is "salience"',
    }],
  },
  {
    fault: "a column too few",
    change: (all) =>
      all.map((file) =>
        file.path === positions
          ? fileOf(
            positions,
            header.filter((name) => name !== "confidence"),
            realRows.map((row) => row.cells),
          )
          : file
      ),
    problems: [{
      code: "header-missing",
      file: positions,
      line: 1,
      column: "confidence",
      value: header.filter((name) => name !== "confidence").join(","),
      expected: "the column confidence",
      hint: "",
    }],
  },
  {
    fault: "a column that stands in the header twice",
    change: line(1, (text) => text.replace("position_label", "position")),
    problems: [{
      code: "header-duplicate",
      file: positions,
      line: 1,
      column: "position",
      value: "position",
      expected: "each column once",
      hint: "remove one of the two",
    }],
  },
  {
    fault: "a row with a cell too many",
    change: line(3, (text) => `${text},`),
    problems: [{
      code: "row-ragged",
      file: positions,
      line: 3,
      column: "",
      value: "14 cells",
      expected: "13 cells, as many as the header",
      hint: "",
    }],
  },
  {
    fault: "a quotation mark within a cell",
    change: line(4, (text) => text.replace("Pacific", 'Pac"ific')),
    problems: [{
      code: "quote-stray",
      file: positions,
      line: 4,
      column: "",
      value: '"',
      expected: "quotation marks around a whole cell only",
      hint: 'double a quotation mark inside a quoted cell: ""',
    }],
  },
  {
    fault: "a blank line",
    change: line(3, (text) => `\n${text}`),
    problems: [{
      code: "row-blank",
      file: positions,
      line: 3,
      column: "",
      value: "",
      expected: "a row on every line",
      hint: "remove the line",
    }],
  },
  {
    fault: "a byte-order mark",
    change: (all) =>
      withBytes(all, sources, (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])),
    problems: [{
      code: "file-encoding",
      file: sources,
      line: 1,
      column: "",
      value: "\uFEFF",
      expected: "no byte-order mark",
      hint: 'save the sheet as "UTF-8", not "UTF-8 with BOM"',
    }],
  },
  {
    fault: "lines that end in CR alone",
    change: (all) => withText(all, positions, (text) => text.replaceAll("\n", "\r")),
    problems: [{
      code: "file-encoding",
      file: positions,
      line: 1,
      column: "",
      value: "\r",
      expected: "lines that end in LF",
      hint: "save the sheet with LF line ends",
    }],
  },
  {
    fault: "a file whose name is no sheet's",
    change: (all) =>
      all.map((file) =>
        file.path === positions ? { ...file, path: "data-raw/japan/positons.csv" } : file
      ),
    problems: [{
      code: "file-unknown",
      file: "data-raw/japan/positons.csv",
      line: 0,
      column: "",
      value: "positons.csv",
      expected: "a sheet named <table>.csv or <table>.<origin>.csv",
      hint: 'the nearest allowed value is "positions"',
    }],
  },
  {
    fault: "a judgement file with a damaged header, which hides what depends on it",
    change: (all) =>
      withText(all, "data-raw/crosswalks/actors.csv", (text) => text.replace("voice", "vocie")),
    problems: [
      {
        code: "header-unknown",
        file: "data-raw/crosswalks/actors.csv",
        line: 1,
        column: "vocie",
        value: "vocie",
        expected: "a column of the sheet crosswalks/actors",
        hint: 'the nearest allowed value is "voice"',
      },
      {
        code: "header-missing",
        file: "data-raw/crosswalks/actors.csv",
        line: 1,
        column: "voice",
        value: "sheet,case,context,as_written,states,vocie,reported_by,contested,reason",
        expected: "the column voice",
        hint: "",
      },
    ],
  },
];

function lineOf(path: string, column: string, value: string): number {
  const { rows } = sheetOf(realFiles.find((file) => file.path === path)!);
  return rows.find(({ cells }) => cells[column] === value)!.line;
}

function addColumn(all: readonly RawFile[], name: string): RawFile[] {
  return all.map((file) =>
    file.path === positions
      ? fileOf(positions, [...header, name], realRows.map((row) => ({ ...row.cells, [name]: "1" })))
      : file
  );
}

Deno.test("the real files, undamaged, have no problem", () => {
  assertEquals(realCleaned.problems, []);
  assertEquals(damaged(position({})), [], "nor with a line break in a note");
});

for (const { fault, change, problems } of [...cells, ...files]) {
  Deno.test(`the only problem reported is ${fault}, with place, value, expectation and hint`, () => {
    assertEquals(damaged(change), problems);
  });
}

Deno.test("faults in several files and of every kind are all reported at once, sorted by place", () => {
  const found = damaged(
    (all) =>
      withRows(all, "data-raw/anzus/treaties.csv", ([row, ...rest]) => [
        { ...row!, signed_as_written: "sometime" },
        ...rest,
      ]),
    position({ actor_as_written: "Joint Chiefs of Staf", position: "140", evidence: "raed" }),
    (all) =>
      withRows(all, "data-raw/japan/preferences.csv", ([row, ...rest]) => [
        { ...row!, episode: "JPN-1952" },
        ...rest,
      ]),
    (all) =>
      withRows(all, "data-raw/corrections.csv", ([row, ...rest]) => [
        { ...row!, expect: "something else" },
        ...rest,
      ]),
  );
  assertEquals(found.map(({ code, file, line, column }) => [file, line, column, code]), [
    ["data-raw/anzus/treaties.csv", 2, "signed_as_written", "date-unread"],
    ["data-raw/corrections.csv", 2, "expect", "correction-stale"],
    [positions, 4, "actor_as_written", "actor-unmapped"],
    [positions, 4, "evidence", "value-invalid"],
    [positions, 4, "position", "value-invalid"],
    ["data-raw/japan/preferences.csv", 2, "episode", "reference-unknown"],
  ]);
});

Deno.test("a broken sheet and faults in others are reported together", () => {
  const found = damaged(
    (all) => withBytes(all, sources, (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])),
    line(3, (text) => `${text},`),
    (all) =>
      withRows(all, "data-raw/korea/positions.csv", ([row, ...rest]) => [
        { ...row!, position: "-1" },
        ...rest,
      ]),
  );
  assertEquals(found.map(({ code, file, line }) => [file, line, code]), [
    [positions, 3, "row-ragged"],
    [sources, 1, "file-encoding"],
    ["data-raw/korea/positions.csv", 2, "value-invalid"],
  ]);
});
