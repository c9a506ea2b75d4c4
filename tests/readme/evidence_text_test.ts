import { assertStringIncludes } from "@std/assert";
import type { EvidenceCount } from "../../pipeline/tables/derived/summaries/evidence_base.ts";
import { evidenceText } from "../../pipeline/readme/evidence_text.ts";

const row = (
  evidence: EvidenceCount["evidence"],
  extent: EvidenceCount["extent"],
  archive: string | null,
  rows: number,
): EvidenceCount => ({
  ...{ case: "made", table: "positions", kind: "primary-printed" },
  ...{ evidence, extent, archive, rows },
});

Deno.test("the evidence in numbers: grades, how far documents were read, archives", () => {
  const text = evidenceText([
    row("read", "opening part", "USA", 50),
    row("read", "whole", "AUS", 30),
    row("known", null, "AUS;USA", 15),
    row("cited", null, null, 5),
  ]);
  assertStringIncludes(text, "hold 100 rows of evidence, among them 100 positions");
  assertStringIncludes(text, "80% of the rows are graded `read`, 5% `cited` and 15% `known`.");
  assertStringIncludes(text, "30% of all rows rest on documents read to their ends, 50% on the");
  assertStringIncludes(text, "archives of 2 states, but 50% of the rows rest on American ones");
});
