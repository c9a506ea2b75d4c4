import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../../pipeline/clean/clean_files.ts";
import { realFiles, sheetOf, withRows } from "../../clean/real_sheets.ts";

const path = "data-raw/crosswalks/activity.csv";
const council = sheetOf(realFiles.find((file) => file.path === path)!).rows
  .find(({ cells }) => cells["event_id"] === "EV-SEATO-COUNCIL-01")!;

/**
 * Problems of the real sheets with one row of activity changed: where they stand, and what was
 * expected.
 */
function problemsOf(changed: Readonly<Record<string, string>>) {
  const files = withRows(
    realFiles,
    path,
    (rows) =>
      rows.map((row) => row["event_id"] === "EV-SEATO-COUNCIL-01" ? { ...row, ...changed } : row),
  );
  return cleanFiles(files).problems.map(({ code, file, line, column, value, expected }) => [
    code,
    `${file}:${line}`,
    column,
    value,
    expected,
  ]);
}

const place = `${path}:${council.line}`;

Deno.test("an activity that there is not is told with file and line", () => {
  assertEquals(problemsOf({ activity: "counsil" }), [[
    "value-invalid",
    place,
    "activity",
    "counsil",
    "one of council · special council · exercise · end or cut",
  ]]);
});

Deno.test("an event or a treaty that no sheet has is told with file and line", () => {
  assertEquals(problemsOf({ event_id: "EV-NONE" }), [
    ["reference-unknown", place, "event_id", "EV-NONE", "a row of the table events"],
  ]);
  assertEquals(problemsOf({ same_as: "EV-NONE" }), [
    ["reference-unknown", place, "same_as", "EV-NONE", "a row of the table events"],
  ]);
  assertEquals(problemsOf({ treaty_id: "NONE" }), [
    ["reference-unknown", place, "treaty_id", "NONE", "a row of the table treaties"],
  ]);
});

Deno.test("a row without a reason is told with file and line", () => {
  const [[code, where, column] = []] = problemsOf({ reason: "" });
  assertEquals([code, where, column], ["value-invalid", place, "reason"]);
});
