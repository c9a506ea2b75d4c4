import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Answer } from "../../../pipeline/base/problems/answer.ts";
import { editLine } from "../../../pipeline/what_if/edits.ts";
import {
  drops,
  editsOfFile,
  recodings,
  without,
} from "../../../pipeline/tools/what_if/asked_edits.ts";

const texts = new Map([
  ["treaties", []],
  ["issues", [{ row_id: "A-1/form" }, { row_id: "A-1/area" }]],
  ["issue_types", [{ row_id: "A-1/form" }]],
  ["positions", [{ row_id: "A-1/form/dulles/opening" }]],
].map(([name, rows]) => [name, rows] as [string, Record<string, string>[]]));
const all = new Proxy(texts, {
  get: (of, name) =>
    name === "get" ? (table: string) => of.get(table) ?? [] : Reflect.get(of, name),
});

function found<Value>(answer: Answer<Value>): Value {
  assert("found" in answer, "refused" in answer ? answer.refused : "");
  return answer.found;
}

function refused(answer: Answer<unknown>): string {
  assert("refused" in answer);
  return answer.refused;
}

Deno.test("several cells of one row are recoded, a part of its id being enough", () => {
  assertEquals(found(recodings(all, ["positions", "dulles", "position=12", "note=a=b"])), [
    {
      kind: "recode",
      table: "positions",
      row: "A-1/form/dulles/opening",
      column: "position",
      value: "12",
    },
    {
      kind: "recode",
      table: "positions",
      row: "A-1/form/dulles/opening",
      column: "note",
      value: "a=b",
    },
  ]);
  assertEquals(found(recodings(all, [])), []);
  const [emptied] = found(recodings(all, ["positions", "dulles", "salience="]));
  assertEquals(emptied?.value, "");
});

Deno.test("words that are no cell are refused", () => {
  assertStringIncludes(refused(recodings(all, ["position", "x", "y=1"])), '"positions"');
  assertStringIncludes(refused(recodings(all, ["issues", "A-1/aria", "outcome=1"])), '"A-1/area"');
  assertStringIncludes(refused(recodings(all, ["issues", "A-1/area", "outcom=1"])), '"outcome"');
  assertStringIncludes(
    refused(recodings(all, ["issues", "A-1/area", "outcome"])),
    "outcome=<value>",
  );
  assertStringIncludes(refused(recodings(all, ["issues", "A-1/area"])), "column=value");
});

Deno.test("rows are dropped by their id, or by table and id where several tables have it", () => {
  assertEquals(found(drops(all, "A-1/area; issues/A-1/form")), [
    { kind: "drop", table: "issues", row: "A-1/area" },
    { kind: "drop", table: "issues", row: "A-1/form" },
  ]);
  assertStringIncludes(refused(drops(all, "A-1/form")), "issues/A-1/form · issue_types/A-1/form");
  assertStringIncludes(refused(drops(all, "A-1/aria")), '"A-1/area"');
});

Deno.test("what is left out has a kind and a name", () => {
  assertEquals(found(without("source=FRUS 1951=2")), {
    kind: "without",
    by: "source",
    which: "FRUS 1951=2",
  });
  assertStringIncludes(refused(without("archives=USA")), "archive=…");
  assertStringIncludes(refused(without("archive")), "archive=…");
});

Deno.test("a file of edits says what the edits say", () => {
  const lines = [
    "table,row,column,value,note",
    "positions,A-1/form/dulles/opening,position,12,Read again",
    "positions,A-1/form/dulles/opening,,,",
    ",,archive,USA,",
    ",,reading,median,",
  ];
  const read = (text: string) => editsOfFile("edits.csv", new TextEncoder().encode(text));
  const edits = found(read(lines.join("\n") + "\n"));
  assertEquals(edits.map(({ kind }) => kind), ["recode", "drop", "without", "reading"]);
  // Written again they are the same lines.
  assertEquals(
    edits.map(editLine).map(({ table, row, column, value }) => [table, row, column, value].join()),
    lines.slice(1).map((line) => line.split(",").slice(0, 4).join()),
  );
  assertStringIncludes(refused(read(lines[0] + "\n,,archives,USA,\n")), "edits.csv, line 2");
  assertStringIncludes(refused(read(lines[0] + "\n,,reading,mean,\n")), '"median"');
  assertStringIncludes(
    refused(read("table,row,value\na,b,c\n")),
    "expected table,row,column,value,note",
  );
});
