import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { fileOf, realFiles, sheetOf, withText } from "./real_sheets.ts";
import { type Change, positions, row, rowsOf } from "./changes.ts";
import { faultyFiles } from "./faulty_files.ts";
import { faultyRows } from "./faulty_rows.ts";

function damaged(changes: readonly Change[]): readonly Problem[] {
  return cleanFiles(changes.reduce((files, change) => change(files), [...realFiles])).problems;
}

function place({ file, line, column }: Problem): string {
  return `${file}:${String(line).padStart(5, "0")} ${column}`;
}

Deno.test("the real files, undamaged, have no problem", () => {
  assertEquals(damaged([]), []);
});

// All faults of a kind are put in at once: one run must report each of them, and nothing else.
for (
  const [kind, cases] of [["row", faultyRows], ["file", faultyFiles]] as const
) {
  const problems = damaged(cases.map(({ change }) => change));

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

const actors = "data-raw/crosswalks/actors.csv";
const misspeltIn = (path: string): Change => (files) =>
  withText(files, path, (text) => text.replace("voice", "vocie"));
const misspelt = misspeltIn(actors);
/** The one problem of a header with a misspelt column. */
const vocie = (file: string): Problem => ({
  code: "header-unknown",
  file,
  line: 1,
  column: "vocie",
  value: "vocie",
  expected: "a column of the sheet crosswalks/actors",
  hint: 'the nearest allowed value is "voice"',
});

Deno.test("a judgement file that cannot be read is reported without what depends on it", () => {
  assertEquals(damaged([misspelt, faultyRows[0]!.change]), [vocie(actors)]);
});

Deno.test("so is one of a case folder, which other cases may depend on too", () => {
  const own = "data-raw/japan/crosswalks/actors.csv";
  const [shared, inCase] = [0, 1].map((rest) => rowsOf(actors).filter((_, at) => at % 2 === rest));
  const header = Object.keys(shared![0]!.cells);
  const sheet = (path: string, rows: ReturnType<typeof rowsOf>) =>
    fileOf(path, header, rows.map(({ cells }) => cells));
  const split: Change = (files) => [
    ...files.filter(({ path }) => path !== actors),
    sheet(actors, shared!),
    sheet(own, inCase!),
  ];
  assertEquals(damaged([split]), []);
  assertEquals(damaged([split, misspeltIn(own), faultyRows[0]!.change]), [vocie(own)]);
});

Deno.test("a column that is misspelt and another one that is missing are two faults", () => {
  const found = damaged([
    misspelt,
    (files) => withText(files, actors, (text) => text.replace("reported_by", "informant")),
  ]);
  assertEquals(found.map(({ code, column, hint }) => [code, column, hint]), [
    ["header-unknown", "informant", ""],
    ["header-missing", "reported_by", ""],
    ["header-unknown", "vocie", 'the nearest allowed value is "voice"'],
  ]);
});

Deno.test("a column that is missing is told, and not the rows that are blank without it", () => {
  const path = "data-raw/states.csv";
  const [, ...kept] = sheetOf(realFiles.find((file) => file.path === path)!).header;
  const blank = Object.fromEntries(kept.map((name) => [name, ""]));
  const found = damaged([
    (files) => [...files.filter((file) => file.path !== path), fileOf(path, kept, [blank])],
  ]);
  assertEquals(found.map(({ code, line, column }) => [code, line, column]), [
    ["header-missing", 1, "state"],
  ]);
});
