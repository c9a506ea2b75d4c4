import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { realFiles, withText } from "./real_sheets.ts";
import { type Change, positions, row } from "./changes.ts";
import { faultyFiles } from "./faulty_files.ts";
import { faultyRows } from "./faulty_rows.ts";

function damaged(changes: readonly Change[]): readonly Problem[] {
  return cleanFiles(changes.reduce((files, change) => change(files), [...realFiles])).problems;
}

/** Gives the first row of Japan's positions a line break, so that each row after it moves down. */
const twoLines = row(positions, 0, { note: "a note\nof two lines" });

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
