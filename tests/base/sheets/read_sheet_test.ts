import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { readSheet } from "../../../pipeline/base/sheets/read_sheet.ts";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";

const file = "data-raw/japan/events.csv";

function read(text: string) {
  return readSheet(file, new TextEncoder().encode(text));
}

/** Code, line, column and value of each problem. */
function faults(text: string | Uint8Array): unknown[] {
  const { problems, rows } = typeof text === "string" ? read(text) : readSheet(file, text);
  assertEquals(rows, [], "a sheet with a fault gives no rows");
  return problems.map((problem) => {
    assertEquals(problem.file, file);
    return [problem.code, problem.line, problem.column, problem.value];
  });
}

Deno.test("a sheet becomes rows of text that know their file and physical line", () => {
  assertEquals(read('id,note\n1,"two\nlines"\n007, kept \n'), {
    file,
    header: ["id", "note"],
    rows: [
      { file, line: 2, cells: { id: "1", note: "two\nlines" } },
      { file, line: 4, cells: { id: "007", note: " kept " } },
    ],
    problems: [],
    notes: [],
  });
});

/** A sheet as its rows and notes say it. */
function rowsAndNotes(text: string): unknown {
  const { header, rows, problems, notes } = read(text);
  assertEquals(problems, []);
  return { header, rows, notes: notes.map(({ line, says }) => `${line} ${says}`) };
}

const plain = { ...read("a,b\n1,2\n3,4\n"), problems: undefined, file: undefined };

Deno.test("what Excel adds is left out and noted, alone and together", () => {
  const mark = "1 the byte-order mark at its beginning is left out";
  const crlf = "1 lines that end in CRLF are read like LF";
  const spare = "1 left out at the ends of its lines: 2 columns without name and cells";
  for (
    const [text, notes] of [
      ["\uFEFFa,b\n1,2\n3,4\n", [mark]],
      ["a,b\r\n1,2\r\n3,4\r\n", [crlf]],
      ["a,b,,\n1,2,,\n3,4,,\n", [spare]],
      ["a,b,,\n1,2\n3,4,\n", [spare]],
      ["\uFEFFa,b,,\r\n1,2,,\r\n3,4,,\r\n", [mark, crlf, spare]],
      ["a,b\n1,2\r\n3,4\r\n", ["2 lines that end in CRLF are read like LF"]],
    ] as const
  ) {
    assertEquals(rowsAndNotes(text), { header: plain.header, rows: plain.rows, notes }, text);
  }
});

Deno.test("text below a column without name is a row too long, and so is an empty cell too many", () => {
  assertEquals(faults("a,b,\n1,2,\n3,4,5\n"), [["row-ragged", 3, "", "3 cells"]]);
  assertEquals(faults("a,b\n1,2,\n3,4\n"), [["row-ragged", 2, "", "3 cells"]]);
  assertEquals(faults("a,b,\n1,2,,\n3,4\n"), [["row-ragged", 2, "", "4 cells"]]);
});

Deno.test("a header without rows is a sheet without rows", () => {
  assertEquals(read("a,b\n"), { file, header: ["a", "b"], rows: [], problems: [], notes: [] });
  assertEquals(read("a,b"), { file, header: ["a", "b"], rows: [], problems: [], notes: [] });
});

Deno.test("a file without a header line is refused", () => {
  for (const text of ["", "\n", " \n\n"]) {
    assertEquals(faults(text), [["file-empty", 0, "", ""]], JSON.stringify(text));
  }
});

Deno.test("lines that end in CR alone are refused where the first one ends", () => {
  assertEquals(faults("a,b\r1,2\r"), [["file-encoding", 1, "", "\r"]]);
  assertEquals(faults("a,b\n1,2\n3,4\r5,6\n"), [["file-encoding", 3, "", "\r"]]);
  assertEquals(faults('a,b\n1,"x\ry"\n'), [["file-encoding", 2, "", "\r"]]);
});

Deno.test("each blank line is reported on its own line", () => {
  assertEquals(faults('a,b\n\n1,"x\ny"\n\n'), [["row-blank", 2, "", ""], ["row-blank", 5, "", ""]]);
});

Deno.test("a column that stands in the header twice is reported by name", () => {
  assertEquals(faults("a,b,a\n1,2,3\n"), [["header-duplicate", 1, "a", "a"]]);
});

Deno.test("rows with too few or too many cells are all reported, each on its physical line", () => {
  assertEquals(faults('a,b\n1\n"x\ny",2\n1,2,3\n'), [
    ["row-ragged", 2, "", "1 cells"],
    ["row-ragged", 5, "", "3 cells"],
  ]);
});

Deno.test("a stray quotation mark is reported, and nothing that it makes of the cells after it", () => {
  assertEquals(faults('a,b\n1,2"\n1\n'), [["quote-stray", 2, "", '"']]);
});

Deno.test("a quoted cell that is never closed is reported where it opens", () => {
  assertEquals(faults('a,b\n1,2\n3,"4\n5,6\n'), [["quote-stray", 3, "", '"']]);
});

Deno.test("several faults of a sheet are reported at once", () => {
  assertEquals(faults("a,b,a\n\n1,2\n").map((fault) => (fault as string[])[0]), [
    "row-blank",
    "header-duplicate",
    "row-ragged",
  ]);
});

const letters = fc.constantFrom("a", "é", "年", "😀", ",", '"', "\n", " ", "'", "0");
const text = fc.array(letters, { maxLength: 6 }).map((all) => all.join(""));
const rows = fc.array(fc.record({ a: text, b: text }), { maxLength: 6 });

Deno.test("what is written as a sheet is read back the same, on the lines on which it stands", () => {
  fc.assert(fc.property(rows, (written) => {
    const csv = toCsv(["a", "b"], written);
    const { rows: found, problems } = read(csv);
    assertEquals(problems, []);
    assertEquals(found.map(({ cells }) => cells), written);
    let line = 2;
    for (const row of found) {
      assertEquals(row.line, line);
      line += 1 + `${row.cells["a"]}${row.cells["b"]}`.split("\n").length - 1;
    }
    assertEquals(csv.split("\n").length, line);
  }));
});

Deno.test("a header longer than every row is one problem of the header, not one a row", () => {
  const bytes = new TextEncoder().encode("a,b,c\n1,2\n3,4\n5,6\n");
  const { problems } = readSheet("data-raw/x/y.csv", bytes);
  assertEquals(problems.map(({ code, line, value }) => [code, line, value]), [
    ["row-ragged", 1, "a,b,c"],
  ]);
});
