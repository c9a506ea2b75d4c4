import { assert, assertEquals, assertGreater } from "@std/assert";
import { robustnessTables } from "../../pipeline/robustness/robustness.ts";
import { describedRobustness as described } from "../../pipeline/tables/derived/robustness/all.ts";
import type { DerivedTable } from "../../pipeline/tables/derived/derived_table.ts";
import type { MadeTable } from "../../pipeline/tables/derived/made_table.ts";
import {
  type RobustnessAfter,
  robustnessSteps,
  robustnessTouched,
} from "../../pipeline/what_if/robustness_steps.ts";
import { type WhatIf, whatIf } from "../../pipeline/what_if/what_if.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import { realGround, realTexts } from "./real_texts.ts";

const few = { all: 4, each: 2 };

function after(...edits: readonly Edit[]): WhatIf {
  const answer = whatIf(realGround, edits);
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

const parts: readonly (readonly [DerivedTable, keyof RobustnessAfter])[] = [
  [described.robustness, "robustness"],
  [described.noise, "noise"],
  [described.leaning, "leaning"],
  [described.leaveOuts, "leaveOuts"],
  [described.alternatives, "alternatives"],
  [described.fragility, "fragility"],
  [described.fragileCells, "fragileCells"],
];

/** Lines of a table by finding. */
function byFinding(rows: readonly object[]): Map<string, object[]> {
  return Map.groupBy(rows, (row) => (row as { readonly finding: string }).finding);
}

function linesOf(tables: readonly MadeTable[], table: DerivedTable): Map<string, object[]> {
  return byFinding(tables.find((each) => each.table === table)!.rows);
}

Deno.test("claims that an edit touches withstand what a full run says, and no other changes", () => {
  const linkage = realTexts.get("linkages")!.find((row) => row["depth"] === "1")!["row_id"]!;
  const design = realTexts.get("designs")![3]!;
  const edited = after(
    { kind: "recode", table: "linkages", row: linkage, column: "depth", value: "3" },
    {
      kind: "recode",
      table: "designs",
      row: design["row_id"]!,
      column: "evidence",
      value: design["evidence"] === "known" ? "read" : "known",
    },
  );
  const steps = robustnessSteps(realGround, edited, few);
  let [done, count] = [0, 0];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    assertGreater(step.value.done, done);
    done = step.value.done;
    count++;
  }
  assertEquals(done, 1);
  assertGreater(count, 20);
  const touched = new Set(robustnessTouched(realGround, edited));
  assert(touched.size > 3 && touched.size < realGround.findings.length);
  const whole = robustnessTables(edited.rows, few);
  const before = robustnessTables(realGround.rows, few);
  for (const [table, part] of parts) {
    const stepped = byFinding(step.value[part]);
    const [now, was] = [linesOf(whole, table), linesOf(before, table)];
    for (const { finding } of realGround.findings) {
      const expected = touched.has(finding) ? stepped.get(finding) : was.get(finding);
      assertEquals(expected, now.get(finding), `${part} of ${finding}`);
    }
  }
});

Deno.test("sources and the second reading bear on what every claim withstands", () => {
  const row = realTexts.get("sources")![0]!;
  const edited = after({
    kind: "recode",
    table: "sources",
    row: row["row_id"]!,
    column: "full_citation",
    value: "Another citation",
  });
  assertEquals(edited.touched, []);
  assertEquals(
    robustnessTouched(realGround, edited),
    realGround.findings.map(({ finding }) => finding),
  );
});
