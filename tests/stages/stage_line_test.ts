import { assertStringIncludes } from "@std/assert";
import { stageLine } from "../../pipeline/stages/run_stage.ts";

Deno.test("a stage tells what went in and what came out, each by its own unit", () => {
  const written = { total: 3, changed: [] };
  const line = stageLine(
    "site",
    { rowsIn: 7, rowsOut: 3, unit: "files", unitIn: "rows", written },
    12,
  );
  assertStringIncludes(line, "7 rows in ");
  assertStringIncludes(line, "3 files out ");
  assertStringIncludes(line, "3 outputs as they stood");
});

Deno.test("outputs that were not there or are others are named, the first of them", () => {
  const changed = ["a", "b", "c", "d", "e"];
  const line = stageLine("clean", { rowsIn: 1, rowsOut: 1, written: { total: 9, changed } }, 12);
  assertStringIncludes(line, "5 of 9 outputs new or changed: a, b, c, d and 1 more");
});
