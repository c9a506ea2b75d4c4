import { assertEquals } from "@std/assert";
import { cleanFiles, type RawFile } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/problems/problem.ts";
import { fileOf, realFiles, sheetOf, withBytes, withRows, withText } from "./real_sheets.ts";

type Change = (files: readonly RawFile[]) => RawFile[];

interface Case {
  readonly fault: string;
  readonly change: Change;
  readonly problem: Problem;
}

function damaged(changes: readonly Change[]): readonly Problem[] {
  return cleanFiles(changes.reduce((files, change) => change(files), [...realFiles])).problems;
}

const positions = "data-raw/japan/positions.csv";

function rowsOf(path: string) {
  return sheetOf(realFiles.find((file) => file.path === path)!).rows;
}

const records = rowsOf(positions);
const header = Object.keys(records[0]!.cells);

/** Changes one row of a file, the first one being 0. */
function row(path: string, at: number, changed: Readonly<Record<string, string>>): Change {
  return (files) =>
    withRows(
      files,
      path,
      (rows) => rows.map((each, index) => index === at ? { ...each, ...changed } : each),
    );
}

/** Changes one line of a file, the header being 1. */
function line(path: string, number: number, change: (text: string) => string): Change {
  return (files) =>
    withText(
      files,
      path,
      (text) =>
        text.split("\n").map((each, at) => at + 1 === number ? change(each) : each).join("\n"),
    );
}

/** Gives the first row of Japan's positions a line break, so that each row after it moves down. */
const twoLines = row(positions, 0, { note: "a note\nof two lines" });

/** A fault in one row of Japan's positions; the row `at` then stands on line `at + 3`. */
function position(
  fault: string,
  at: number,
  changed: Readonly<Record<string, string>>,
  problem: Omit<Problem, "file" | "line">,
): Case {
  return {
    fault,
    change: row(positions, at, changed),
    problem: { file: positions, line: at + 3, ...problem },
  };
}

const key = ["episode", "issue", "actor_as_written", "stage", "date_as_written", "source"];

const faultyRows: readonly Case[] = [
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
    hint: 'the nearest allowed value is "FRUS 1951 VI/1 doc. 33"',
  }),
  position("an issue that no sheet lists", 7, { episode: "JPN-1951", issue: "fomr" }, {
    code: "reference-unknown",
    column: "episode, issue",
    value: "JPN-1951/fomr",
    expected: "a row of the table issues",
    hint: 'the nearest allowed value is "JPN-1951/form"',
  }),
  {
    fault: "a preference of an episode that episodes.csv does not list",
    change: row("data-raw/japan/preferences.csv", 0, { episode: "JPN-1952" }),
    problem: {
      code: "reference-unknown",
      file: "data-raw/japan/preferences.csv",
      line: 2,
      column: "episode",
      value: "JPN-1952",
      expected: "a row of the table episodes",
      hint: 'the nearest allowed value is "JPN-1951"',
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
      line: records.length + 3,
      column: key.join(", "),
      value: key.map((column) => records[20]!.cells[column]).join(", "),
      expected: "a key of its own",
      hint: "line 23 has the same",
    },
  },
];

const faultyFiles: readonly Case[] = [
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

function place({ file, line, column }: Problem): string {
  return `${file}:${String(line).padStart(5, "0")} ${column}`;
}

Deno.test("the real files, undamaged, have no problem, nor with a line break in a note", () => {
  assertEquals(damaged([]), []);
  assertEquals(damaged([twoLines]), []);
});

// All faults of a kind are put in at once: one run must report each of them, and nothing else.
for (
  const [kind, cases, more] of [
    ["row", faultyRows, [twoLines]],
    ["file", faultyFiles, []],
  ] as const
) {
  const problems = damaged([...more, ...cases.map(({ change }) => change)]);

  for (const { fault, problem } of cases) {
    Deno.test(`a ${kind} fault is reported with place, value, expectation and hint: ${fault}`, () => {
      assertEquals(problems.filter((each) => place(each) === place(problem)), [problem]);
    });
  }

  Deno.test(`all ${kind} faults are reported at once, sorted by file and line, and no other`, () => {
    assertEquals(problems.map(place), cases.map(({ problem }) => place(problem)).sort());
  });
}

Deno.test("faults of single rows are reported beside a file that cannot be read", () => {
  const [ragged] = faultyFiles.filter(({ problem }) => problem.code === "row-ragged");
  const negative = row("data-raw/korea/positions.csv", 0, { position: "-1" });
  assertEquals(
    damaged([ragged!.change, negative]).map(({ code, file, line }) => [file, line, code]),
    [[positions, 3, "row-ragged"], ["data-raw/korea/positions.csv", 2, "value-invalid"]],
  );
});

Deno.test("a judgement file that cannot be read is reported without what depends on it", () => {
  const actors = "data-raw/crosswalks/actors.csv";
  const found = damaged([
    (files) => withText(files, actors, (text) => text.replace("voice", "vocie")),
    faultyRows[0]!.change,
  ]);
  assertEquals(found.map(({ code, file, column, hint }) => [code, file, column, hint]), [
    ["header-unknown", actors, "vocie", 'the nearest allowed value is "voice"'],
    ["header-missing", actors, "voice", ""],
  ]);
});
