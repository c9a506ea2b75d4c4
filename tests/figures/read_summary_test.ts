import { assertEquals } from "@std/assert";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { toCsv } from "../../pipeline/base/sheets/write_sheet.ts";

Deno.test("numbers, truths and empty cells come back as such, all else as text", () => {
  assertEquals(readSummary("a,b,c,d,e\n-1.5,true,,1951-09,007x\n"), [
    { a: -1.5, b: true, c: null, d: "1951-09", e: "007x" },
  ]);
});

Deno.test("a table that was written without rows comes back without rows", () => {
  assertEquals(readSummary(toCsv([], [])), []);
  assertEquals(readSummary("a,b\n"), []);
});
