import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Answer } from "../../pipeline/base/problems/answer.ts";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/claims/measured_claim.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { leaveOutLines } from "../../pipeline/robustness/leave_out_lines.ts";
import { leaveOuts } from "../../pipeline/robustness/leave_outs.ts";
import { changesOf } from "../../pipeline/what_if/changes.ts";
import type { Edit } from "../../pipeline/what_if/edits.ts";
import { whatIf } from "../../pipeline/what_if/what_if.ts";
import { realGround, realTexts } from "./real_texts.ts";
import { saidAnew } from "./said_anew.ts";

function found<Value>(answer: Answer<Value>): Value {
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

function refusal(...edits: readonly Edit[]): string {
  const answer = whatIf(realGround, edits);
  assert("refused" in answer);
  return answer.refused;
}

const rowIn = (table: string, at: number) => realTexts.get(table)![at]!["row_id"]!;

const recode = (table: string, row: string, column: string, value: string): Edit => (
  { kind: "recode", table, row, column, value }
);

/** A row of a table whose column has one value, and another that it may have. */
function otherwise(table: string, column: string, from: string, to: string): Edit {
  const row = realTexts.get(table)!.find((each) => each[column] === from)!;
  return recode(table, row["row_id"]!, column, to);
}

Deno.test("nothing edited is nothing changed", () => {
  const after = found(whatIf(realGround, []));
  assertEquals(changesOf(realGround, after), []);
  assertEquals(after.touched, []);
  assertEquals(changesOf(saidAnew(realGround.rows), realGround), []);
});

Deno.test("what is taken over is as if made anew, whatever table an edit is in", () => {
  const edits: Edit[] = [
    recode("positions", rowIn("positions", 5), "position", "12"),
    otherwise("positions", "stage", "opening", "middle"),
    recode("issues", rowIn("issues", 40), "outcome", "3"),
    recode("issues", rowIn("issues", 41), "reference_point", "97"),
    otherwise("preferences", "form", "bilateral", "multilateral"),
    otherwise("linkages", "initiator", "ally", "us"),
    otherwise("linkages", "depth", "1", "3"),
    otherwise("shocks", "followed", "kept", "reduced"),
    otherwise("episodes", "contested", "no", "yes"),
    otherwise("issue_types", "orientation", "more-binding", "less-binding"),
    otherwise("rivals", "rash", "yes", "no"),
    { kind: "drop", table: "preferences", row: rowIn("preferences", 12) },
    { kind: "without", by: "grade", which: "cited" },
  ].filter((edit) => "found" in whatIf(realGround, [edit as Edit])) as Edit[];
  assert(edits.length > 9);
  let changed = 0;
  for (const edit of [...edits.map((each) => [each]), edits.slice(0, 4)]) {
    const after = found(whatIf(realGround, edit));
    assertEquals(changesOf(saidAnew(after.rows), after), [], JSON.stringify(edit));
    changed += Number(changesOf(realGround, after).length > 0);
  }
  assert(changed > 5, `${changed} edits change something`);
});

Deno.test("an archive or a grade is left out, and openings read, as the robustness does it", () => {
  const { made, rows } = realGround;
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(claims, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const kinds: Readonly<Record<string, "archive" | "grade" | "reading">> = {
    archive: "archive",
    evidence: "grade",
    reading: "reading",
  };
  const outs = leaveOuts(rows).filter(({ kind }) => kind in kinds);
  const { dated, register } = made;
  const lines = leaveOutLines(measured, verdicts, coded, outs, { rows, dated, register, evidence });
  assert(outs.length > 5);
  for (const { kind, what, reading } of outs) {
    const by = kinds[kind]!;
    const edit: Edit = by === "reading"
      ? { kind: by, reading: reading as "median" | "military" }
      : { kind: "without", by, which: what };
    const after = found(whatIf(realGround, [edit]));
    for (const line of lines.filter((each) => each.kind === kind && each.left_out === what)) {
      const { verdict } = after.findings.find(({ finding }) => finding === line.finding)!;
      assertEquals(verdict, line.verdict, `${line.finding} without ${what}`);
      const first = after.estimates.find(({ finding }) => finding === line.finding)!;
      assertEquals([first.estimate, first.units], [line.estimate, line.units], line.finding);
    }
  }
});

Deno.test("a wrong name or value is said in a line with the nearest one", () => {
  const row = rowIn("positions", 5);
  assertStringIncludes(
    refusal(recode("position", row, "position", "12")),
    'found "position", expected one of ',
  );
  assertStringIncludes(
    refusal(recode("position", row, "position", "12")),
    'the nearest allowed value is "positions"',
  );
  assertStringIncludes(
    refusal(recode("positions", `${row}x`, "position", "12")),
    `the nearest allowed value is ${JSON.stringify(row)}`,
  );
  assertStringIncludes(
    refusal(recode("positions", row, "saliense", "12")),
    'the nearest allowed value is "salience"',
  );
  assertStringIncludes(
    refusal(recode("positions", row, "stage", "openning")),
    'the nearest allowed value is "opening"',
  );
  assertStringIncludes(
    refusal(recode("positions", row, "position", "101")),
    "expected a number from 0 to 100",
  );
  assertStringIncludes(
    refusal(recode("positions", row, "states", "USA")),
    "it is read from the name in actor_as_written",
  );
  assertStringIncludes(
    refusal({ kind: "without", by: "archive", which: "USAA" }),
    'the nearest allowed value is "USA"',
  );
  for (const line of [refusal(recode("positions", row, "date", "1951-02-30"))]) {
    assertEquals(line.split("\n").length, 1);
  }
});

Deno.test("rules between cells, rows and tables hold for an edit as for a raw cell", () => {
  const episode = realTexts.get("episodes")![0]!;
  assertStringIncludes(
    refusal(recode("episodes", episode["row_id"]!, "closes", "1946-01-01")),
    "expected a date not before opens",
  );
  assertStringIncludes(
    refusal(recode("positions", rowIn("positions", 5), "source", "No such document")),
    "expected a row of the table sources",
  );
  assertStringIncludes(
    refusal({ kind: "drop", table: "issues", row: rowIn("issues", 0) }),
    "expected a row of the table issues",
  );
});
