import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { realFiles, withRows } from "../clean/real_sheets.ts";

const path = "data-raw/crosswalks/periods.csv";
/** Periods refer to no other sheet. */
const files = realFiles.filter((file) => file.path === path);

/** Cells and what is expected in them, once the row of a period is changed. */
function faults(period: string, changed: Readonly<Record<string, string>>): unknown[] {
  const { problems } = cleanFiles(
    withRows(
      files,
      path,
      (rows) => rows.map((row) => row["period"] === period ? { ...row, ...changed } : row),
    ),
  );
  return problems.map(({ column, value, expected }) => [column, value, expected]);
}

Deno.test("periods that leave a day out or share one are reported at the later one", () => {
  const next = "the day after before-korea ends";
  assertEquals(faults("to-1954", { from: "1950-06-26" }), [["from", "1950-06-26", next]]);
  assertEquals(faults("to-1954", { from: "1950-06-24" }), [["from", "1950-06-24", next]]);
  assertEquals(faults("before-korea", { to: "1950-06" }), [["from", "1950-06-25", next]]);
});

Deno.test("the first period begins with no day and the last ends with none", () => {
  assertEquals(faults("before-korea", { from: "1945" }), [
    ["from", "1945", "an empty cell in the first period"],
  ]);
  assertEquals(faults("after-1954", { to: "1991" }), [
    ["to", "1991", "an empty cell in the last period"],
  ]);
});

Deno.test("a period that is taken out leaves a gap", () => {
  const { problems } = cleanFiles(
    withRows(files, path, (rows) => rows.filter((row) => row["period"] !== "to-1954")),
  );
  assertEquals(problems.map(({ expected }) => expected), ["the day after before-korea ends"]);
});

Deno.test("the order of rows is no matter", () => {
  const { problems } = cleanFiles(withRows(files, path, (rows) => rows.toReversed()));
  assertEquals(problems, []);
});
