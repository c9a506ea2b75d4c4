import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { problemLine } from "../../pipeline/base/problems/print.ts";
import { checkReport } from "../../pipeline/tools/commands/check.ts";
import { madeCase, madeSheets } from "../fixtures/made_ally.ts";
import { folderOf, realFiles } from "./real_sheets.ts";

const encoder = new TextEncoder();
const added = [...madeSheets].map(([sheet, text]) => ({
  path: `data-raw/${madeCase}/${sheet}`,
  bytes: encoder.encode(text),
}));
// A copy of the project may hold the ally already: there it is taken out and added anew.
const others = realFiles.filter(({ path }) => !path.startsWith(`data-raw/${madeCase}/`));
const withAlly = [...others, ...added];

Deno.test("one more ally passes the check beside the real sheets", async () => {
  const report = checkReport(await folderOf(withAlly), [madeCase]);
  assertEquals("found" in report && report.found.passed, true, JSON.stringify(report));
});

Deno.test("each of its sheets becomes rows of a clean table, and the rows of others stay", () => {
  const [before, after] = [cleanFiles(others), cleanFiles(withAlly)];
  assertEquals(after.problems.map(problemLine), []);
  const grown = after.tables.filter(({ table, rows }) => {
    const old = before.tables.find((each) => each.table.name === table.name)!.rows;
    const ids = new Set(rows.map((row) => row["row_id"]));
    assertEquals(old.filter((row) => !ids.has(row["row_id"]!)), [], table.name);
    return rows.length > old.length;
  });
  // The sheet of actors serves to read names and becomes no table.
  const sheets = [...madeSheets.keys()].filter((sheet) => sheet !== "crosswalks/actors.csv");
  assertEquals(grown.length, sheets.length);
});
