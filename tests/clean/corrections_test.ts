import { assertEquals } from "@std/assert";
import { correctRows } from "../../pipeline/clean/name_rows.ts";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { rawRow } from "./made_rows.ts";
import { realCleaned, realFiles, withRows } from "./real_sheets.ts";

const place = { file: "data-raw/korea/treaties.csv", line: 4, rowId: "USA-KOR-1950D" };
const treaty = rawRow("treaties", {
  treaty_id: "USA-KOR-1950D",
  signed_as_written: "July 14",
  in_force_as_written: "July 18",
}, place);
const other = rawRow("treaties", { treaty_id: "USA-KOR-1953", signed_as_written: "July 14" }, {
  ...place,
  line: 5,
  rowId: "USA-KOR-1953",
});

function correction(changed: Readonly<Record<string, string>> = {}, line = 2) {
  return rawRow("corrections", {
    file: "korea/treaties.csv",
    row_key: "USA-KOR-1950D",
    column: "signed_as_written",
    expect: "July 14",
    value: "July 14 [1950]",
    reason: "The note gives the year",
    ...changed,
  }, { file: "data-raw/corrections.csv", line, rowId: `correction-${line}` });
}

Deno.test("a correction replaces its one cell and leaves the raw text beside it", () => {
  const { rows, problems } = correctRows([treaty, other, correction()]);
  assertEquals(problems, []);
  assertEquals(rows[0]!.cells, { ...treaty.cells, signed_as_written: "July 14 [1950]" });
  assertEquals(rows[0]!.written, treaty.written);
  assertEquals(rows[1], other);
});

Deno.test("several corrections of one row are all applied", () => {
  const second = correction(
    { column: "in_force_as_written", expect: "July 18", value: "July 18 [1950]" },
    3,
  );
  const { rows, problems } = correctRows([treaty, correction(), second]);
  assertEquals(problems, []);
  assertEquals(rows[0]!.cells["signed_as_written"], "July 14 [1950]");
  assertEquals(rows[0]!.cells["in_force_as_written"], "July 18 [1950]");
});

Deno.test("a correction may empty a cell or fill an empty one", () => {
  const emptied = correctRows([treaty, correction({ value: "" })]);
  assertEquals(emptied.rows[0]!.cells["signed_as_written"], "");
  const filled = correctRows([
    treaty,
    correction({ column: "ended_as_written", expect: "", value: "1978" }),
  ]);
  assertEquals(filled.rows[0]!.cells["ended_as_written"], "1978");
});

Deno.test("a correction whose raw text has changed is a problem and is not applied", () => {
  const { rows, problems } = correctRows([treaty, correction({ expect: "July 15" }, 9)]);
  assertEquals(rows[0], treaty);
  assertEquals(problems, [{
    code: "correction-stale",
    file: "data-raw/corrections.csv",
    line: 9,
    column: "expect",
    value: "July 15",
    expected: 'the raw text "July 14"',
    hint: "look at data-raw/korea/treaties.csv:4 and judge anew",
  }]);
});

Deno.test("a correction already made in the raw sheet is stale", () => {
  const { problems } = correctRows([treaty, correction({ expect: "July 14 [1950]" })]);
  assertEquals(problems.map(({ code }) => code), ["correction-stale"]);
});

Deno.test("a correction that matches no row is a problem that names the nearest row id of its file", () => {
  const { rows, problems } = correctRows([treaty, other, correction({ row_key: "USA-KOR-1950E" })]);
  assertEquals(rows[0], treaty);
  assertEquals(problems, [{
    code: "correction-unmatched",
    file: "data-raw/corrections.csv",
    line: 2,
    column: "row_key",
    value: "USA-KOR-1950E",
    expected: "the id of a row of data-raw/korea/treaties.csv",
    hint: 'the nearest allowed value is "USA-KOR-1950D"',
  }]);
});

Deno.test("a correction for the same row id in another file matches nothing", () => {
  const { problems } = correctRows([treaty, correction({ file: "japan/treaties.csv" })]);
  assertEquals(problems.map(({ code, value }) => [code, value]), [
    ["correction-unmatched", "USA-KOR-1950D"],
  ]);
});

Deno.test("a correction of a column that the sheet lacks is a problem that names the nearest column", () => {
  const { problems } = correctRows([treaty, correction({ column: "signed_as_writen" })]);
  assertEquals(
    problems.map(({ code, column, value, hint }) => [code, column, value, hint]),
    [[
      "correction-unmatched",
      "column",
      "signed_as_writen",
      'the nearest allowed value is "signed_as_written"',
    ]],
  );
});

Deno.test("a corrected cell of the real sheets has its raw text and the rule correction in the ledger", () => {
  const line = [...realCleaned.ledger()].find(({ row_id: id, column }) =>
    id === "USA-KOR-1950D" && column === "signed"
  );
  assertEquals(
    [line?.raw_text, line?.rule, line?.clean_text],
    ["July 14", "correction, date, bracket", "1950-07-14"],
  );
});

Deno.test("a real correction goes stale when somebody edits the raw cell", () => {
  const files = withRows(
    realFiles,
    "data-raw/korea/treaties.csv",
    (rows) =>
      rows.map((row) =>
        row["treaty_id"] === "USA-KOR-1950D" ? { ...row, signed_as_written: "July 14, 1950" } : row
      ),
  );
  assertEquals(
    cleanFiles(files).problems.map(({ code, file, expected }) => [code, file, expected]),
    [["correction-stale", "data-raw/corrections.csv", 'the raw text "July 14, 1950"']],
  );
});

Deno.test("blanks around the cells of a correction are no part of what it says", () => {
  const { expect = "", value = "" } = correction().cells;
  const { rows, problems } = correctRows([
    treaty,
    correction({ expect: `${expect} `, value: `\u00A0${value}` }),
  ]);
  assertEquals(problems, []);
  assertEquals(rows[0]!.cells, correctRows([treaty, correction()]).rows[0]!.cells);
});

Deno.test("where the raw text only looks like what a correction expects, the hint tells them apart", () => {
  for (
    const [expect, apart] of [
      ["July\u00A014", "letter 5 is U+00A0 NO-BREAK SPACE here and U+0020 there"],
      ["\u0408uly 14", "letter 1 is U+0408 here and U+004A there"],
    ] as const
  ) {
    const [problem] = correctRows([treaty, correction({ expect })]).problems;
    assertEquals(
      problem!.hint,
      `look at ${place.file}:4 and judge anew; the two only look the same: ${apart}`,
    );
  }
});
