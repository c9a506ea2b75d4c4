import { assert, assertEquals } from "@std/assert";
import { extentReader } from "../../pipeline/clean/extents.ts";
import { rawRow } from "./made_rows.ts";
import { crosswalk, type Fault, testFaults } from "./faults.ts";
import { realCleaned, realFiles, sheetOf } from "./real_sheets.ts";

Deno.test("a document with a row graded read was read in its opening part, or as far as is said", () => {
  const extentOf = extentReader([
    rawRow("positions", { source: "long", evidence: "read" }),
    rawRow("linkages", { source: "long", evidence: "known" }),
    rawRow("shocks", { source: " short ", evidence: "read" }),
    rawRow("positions", { source: "memory", evidence: "known" }),
    rawRow("positions", { source: "page", evidence: "cited" }),
    rawRow("documents_read", { source: "short", extent: "whole" }),
    rawRow("documents_read", { source: "memory", extent: "whole" }),
  ]);
  assertEquals(["long", "short", "memory", "page", "no such"].map(extentOf), [
    ...["opening part", "whole", "", "", ""],
  ]);
});

const sources = realCleaned.tables.find(({ table }) => table.name === "sources")!.rows;

const faults: readonly Fault[] = [{
  fault: "a document read to its end that no row was read in",
  path: crosswalk("documents_read"),
  fits: () => true,
  changed: { source: sources.find((row) => row["extent"] === "")!["source"]! },
  problem: {
    column: "source",
    value: sources.find((row) => row["extent"] === "")!["source"]!,
    expected: "a source with a row graded read",
    hint: "",
  },
}];

testFaults("reference-unknown", faults);

Deno.test("the real sources have the extents that their rows and the sheet of documents give", () => {
  const listed = new Map(
    sheetOf(realFiles.find(({ path }) => path === crosswalk("documents_read"))!).rows
      .map(({ cells }) => [cells["source"]!, cells["extent"]!]),
  );
  const read = new Set(
    realCleaned.tables.flatMap(({ rows }) => rows).filter((row) => row["evidence"] === "read")
      .map((row) => row["source"]),
  );
  for (const { source, extent } of sources as { source: string; extent: string }[]) {
    // A repeat that was merged away may have read what the row that stays does not name.
    if (read.has(source)) assertEquals(extent, listed.get(source) ?? "opening part", source);
    else assert(extent === "" || !listed.has(source), source);
  }
  assertEquals(
    new Set(sources.map(({ extent }) => extent)),
    new Set(["", "opening part", "whole"]),
  );
});
