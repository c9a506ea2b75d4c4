import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { RawRow } from "../../pipeline/clean/cell.ts";
import { spreadsheetTexts } from "../../pipeline/clean/spreadsheet_texts.ts";
import type { Warning } from "../../pipeline/base/problems/problem.ts";
import { answers } from "../../pipeline/tables/answers.ts";
import { corrections } from "../../pipeline/tables/corrections.ts";
import { positions } from "../../pipeline/tables/positions.ts";
import { rawHeader, type Table } from "../../pipeline/tables/table.ts";
import { withdrawals } from "../../pipeline/tables/withdrawals.ts";

const file = "data-raw/japan/positions.csv";

/** What is said of a row with a text in a column: code or warning, line, column and value. */
function told(table: Table, column: string, value: string): unknown[] {
  const cells = {
    ...Object.fromEntries(rawHeader(table).map((name) => [name, "x"])),
    [column]: value,
  };
  const row: RawRow = { table, case: "japan", file, line: 7, rowId: "a", written: cells, cells };
  const warnings: Warning[] = [];
  const problems = spreadsheetTexts([row], (warning) => warnings.push(warning));
  return [
    ...problems.map(({ code, line, column, value }) => [code, line, column, value]),
    ...warnings.map(({ warning, line, column, value }) => [warning, line, column, value]),
  ];
}

const textColumn = fc.constantFrom("position_label", "note", "source", "actor_as_written");

Deno.test("a text that a spreadsheet takes for a formula is warned of, in every text column", () => {
  const formula = fc.tuple(fc.constantFrom("=", "+", "-", "@"), fc.string({ maxLength: 8 }))
    .map((parts) => parts.join("")).filter((text) => !text.includes("\uFFFD"));
  fc.assert(fc.property(textColumn, formula, (column, value) => {
    assertEquals(told(positions, column, value), [["formula", 7, column, value]]);
  }));
});

Deno.test("a sign before a number is no formula, nor is one within a text", () => {
  assertEquals(told(positions, "position", "-5"), []);
  for (const value of ["a = b", "1951-09", "A+B", "x@y"]) {
    assertEquals(told(positions, "note", value), []);
  }
});

Deno.test("a letter that was lost is warned of, wherever it stands", () => {
  fc.assert(fc.property(textColumn, fc.string(), fc.string(), (column, before, after) => {
    const value = `x${before}\uFFFD${after}`;
    assertEquals(told(positions, column, value), [["lost-letter", 7, column, value]]);
  }));
});

Deno.test("the error of a spreadsheet is refused in every column, and only as a whole cell", () => {
  for (
    const value of ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "####"]
  ) {
    for (const column of ["position", "note", "source"]) {
      assertEquals(told(positions, column, value), [["value-invalid", 7, column, value]]);
    }
    assertEquals(told(positions, "note", `it says ${value}`), []);
  }
  assertEquals(told(positions, "note", "#1 of 3"), []);
});

Deno.test("texts that repeat those of other sheets are not warned of once more, reasons are", () => {
  for (const table of [answers, corrections, withdrawals]) {
    for (const column of rawHeader(table)) {
      const repeats = ["expect", "row_id", "row_key"].includes(column);
      for (
        const [value, warning] of [["=1+1", "formula"], ["\uFFFD", "lost-letter"], [
          "cafÃ©",
          "garbled",
        ]]
      ) {
        // What a correction puts in the place of a number may begin with a sign.
        const isNumber = column === "value" && warning === "formula";
        const expected = repeats || isNumber ? [] : [[warning, 7, column, value]];
        assertEquals(told(table, column, value!), expected, `${table.name} ${column}`);
      }
    }
  }
});

Deno.test("a text that was read in a wrong encoding is warned of", () => {
  assertEquals(told(positions, "note", "Ambassadorâ€™s"), [[
    "garbled",
    7,
    "note",
    "Ambassadorâ€™s",
  ]]);
  assertEquals(told(positions, "note", "François – “so”"), []);
});
