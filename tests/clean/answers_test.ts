import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { toWarning } from "../../pipeline/base/problems/problem.ts";
import { answeredWarnings } from "../../pipeline/clean/answers.ts";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import type { RawRow, RowOrigin } from "../../pipeline/clean/cell.ts";
import { answers } from "../../pipeline/tables/answers.ts";
import { fileOf, realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";

const path = "data-raw/answers.csv";
const { header, rows } = sheetOf(realFiles.find((file) => file.path === path)!);

/** The real files with other answers. */
const answered = (change: (rows: Record<string, string>[]) => Record<string, string>[]) =>
  cleanFiles(withRows(realFiles, path, change));

Deno.test("every warning of the committed sheets is answered, and every answer is to one", () => {
  assertEquals(realCleaned.warnings, []);
  assertEquals(realCleaned.problems, []);
  const unanswered = answered(() => []).warnings;
  assertEquals(unanswered.length >= rows.length, true);
});

Deno.test("an answer taken away lets its warning through, with file, line, column and value", () => {
  for (const at of [0, Math.floor(rows.length / 2), rows.length - 1]) {
    const taken = rows[at]!.cells;
    const { warnings, problems } = answered((all) => all.filter((_, index) => index !== at));
    assertEquals(problems, []);
    assertEquals(warnings.length >= 1, true);
    for (const { warning, column, value, line } of warnings) {
      assertEquals([warning, column, value], [taken["warning"], taken["column"], taken["expect"]]);
      assertEquals(line > 1, true);
    }
  }
});

Deno.test("an answer to another value, or to no warning, is stale and named by its line", () => {
  const first = rows[0]!.cells;
  const changed = answered((all) => [{ ...all[0]!, expect: "other" }, ...all.slice(1)]);
  assertEquals(changed.warnings, []);
  assertEquals(
    changed.problems.map(({ code, file, line, column, value, expected }) => [
      ...[code, file, line, column, value, expected],
    ]),
    [[
      "answer-stale",
      path,
      2,
      "expect",
      "other",
      `the raw text ${JSON.stringify(first["expect"])}`,
    ]],
  );
  const idle = answered((all) => [...all, { ...all[0]!, column: "note" }]);
  assertEquals(idle.problems.map(({ code, line, column, hint }) => [code, line, column, hint]), [
    ["answer-stale", rows.length + 2, "warning", "remove the row"],
  ]);
});

Deno.test("an answer by a misspelt name is stale, its warning stands, and the hint names it", () => {
  const name = rows[0]!.cells["warning"]!;
  const { problems, warnings } = answered((all) => [
    { ...all[0]!, warning: `${name}s` },
    ...all.slice(1),
  ]);
  assertEquals(problems.map(({ column, value, hint }) => [column, value, hint]), [
    ["warning", `${name}s`, `the nearest allowed value is ${JSON.stringify(name)}`],
  ]);
  assertEquals(warnings.every(({ warning }) => warning === name), true);
});

Deno.test("an answer to a row that does not exist is a reference to none", () => {
  const { problems } = answered((all) => [...all, { ...all[0]!, row_id: "no/such/row" }]);
  assertEquals(problems.map(({ code, line, column }) => [code, line, column]), [
    ["reference-unknown", rows.length + 2, "row_id"],
  ]);
});

Deno.test("a case may hold answers of its own", () => {
  const [first, ...others] = rows.map(({ cells }) => cells);
  const files: RawFile[] = [
    ...realFiles.filter((file) => file.path !== path),
    fileOf(path, header, others),
    fileOf("data-raw/taiwan/answers.csv", header, [first!]),
  ];
  const { problems, warnings } = cleanFiles(files);
  assertEquals([problems, warnings], [[], []]);
});

const place = fc.record({ row: fc.nat(5), column: fc.constantFrom("a", "b"), name: fc.nat(2) });

Deno.test("of made warnings those are left that no answer names, and each answer meets one or is stale", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { selector: keyOf }),
      fc.uniqueArray(place, { selector: keyOf }),
      (warned, asked) => {
        const warnings = warned.map(({ row, column, name }) =>
          toWarning(`w${name}`, {
            code: "value-invalid",
            ...{
              file: "data-raw/t.csv",
              line: row + 2,
              column,
              value: `v${row}`,
              expected: "",
              hint: "",
            },
          })
        );
        const origins = Array.from({ length: 6 }, (_, row): RowOrigin => ({
          ...{ table: "t", row_id: `r${row}`, file: "data-raw/t.csv", line: row + 2 },
          ...{ fate: "kept", rule: "", reason: "" },
        }));
        const { unanswered, problems } = answeredWarnings(warnings, asked.map(toAnswer), origins);
        const [has, asks] = [new Set(warned.map(keyOf)), new Set(asked.map(keyOf))];
        assertEquals(unanswered.length, warned.filter((each) => !asks.has(keyOf(each))).length);
        assertEquals(
          problems.length,
          asked.filter((each) => !has.has(keyOf(each))).length,
        );
      },
    ),
  );
});

interface Place {
  readonly row: number;
  readonly column: string;
  readonly name: number;
}

function keyOf({ row, column, name }: Place): string {
  return `${row} ${column} ${name}`;
}

function toAnswer({ row, column, name }: Place, at: number): RawRow {
  const cells = { warning: `w${name}`, table: "t", row_id: `r${row}`, column, expect: `v${row}` };
  const rowId = `${at}`;
  return { table: answers, case: "", file: path, line: at + 2, rowId, written: cells, cells };
}
