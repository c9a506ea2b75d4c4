import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { evidence } from "../../../pipeline/tables/all.ts";
import { column, describeDerived } from "../../../pipeline/tables/derived/derived_table.ts";
import { cells } from "../../../pipeline/tables/derived/findings/cells.ts";
import { episode, issue, issueLink } from "../../../pipeline/tables/derived/columns.ts";
import { list } from "../../../pipeline/tables/derived/kinds.ts";
import { numbers } from "../../../pipeline/tables/derived/pages/numbers.ts";
import { text } from "../../../pipeline/tables/kind.ts";
import { cleanRowsBehind } from "../../../pipeline/tools/trace/clean_rows_behind.ts";
import {
  linesWhere,
  numberLives,
  numbersCalled,
} from "../../../pipeline/tools/trace/number_life.ts";
import { numberText } from "../../../pipeline/tools/trace/number_text.ts";
import { rowsNamed } from "../../../pipeline/tools/trace/row_names.ts";
import { rowKey, type TextRow, type TraceData } from "../../../pipeline/tools/trace/trace_data.ts";
import { rowsOf } from "../../fixtures/real_tables.ts";

const { issues, positions } = evidence;
const words = { stage: "findings", title: "T", description: "D" } as const;
const moves = describeDerived({
  ...words,
  name: "moves",
  reads: [issues, positions],
  key: ["episode", "issue"],
  links: [issueLink],
  columns: { episode, issue },
});
const openings = describeDerived({
  ...words,
  name: "openings",
  reads: [issues, positions],
  key: ["episode", "issue"],
  columns: { episode, issue, rows: column(list, "Rows", { refersTo: positions }) },
});
const estimates = describeDerived({
  ...words,
  name: "estimates",
  reads: [issues, positions],
  key: ["finding"],
  columns: { finding: column(text, "F"), estimate: column(text, "E") },
});
const totals = describeDerived({
  ...words,
  name: "totals",
  reads: [positions],
  key: ["group"],
  columns: { group: column(text, "G") },
});

const clean: Record<string, TextRow[]> = {
  issues: [{ row_id: "E/area", episode: "E", issue: "area" }],
  positions: [
    { row_id: "E/area/a" },
    { row_id: "E/area/b", position: "60", source: "S", evidence: "read" },
    { row_id: "F/term/c" },
  ],
  sources: [{ row_id: "S", source: "S", full_citation: "A source", url: "https://s.org/" }],
  episodes: [{ row_id: "E", episode: "E" }],
};
const lines: Record<string, TextRow[]> = {
  moves: [{ episode: "E", issue: "area" }],
  openings: [
    { episode: "E", issue: "area", rows: "E/area/a;E/area/b" },
    { episode: "F", issue: "term", rows: "F/term/c" },
  ],
  estimates: [{ finding: "x", estimate: "0.46" }, { finding: "y", estimate: "0.5" }],
  totals: [{ group: "all" }],
  cells: [{ table: "positions", row: "E/area/b", column: "position", findings: "x;z" }],
};
const data: Pick<TraceData, "tables" | "origins"> = {
  tables: new Map(Object.entries(clean)),
  origins: new Map([
    [rowKey("positions", "E/area/b"), [
      { file: "data-raw/a.csv", line: "3", fate: "kept" },
      { file: "data-raw/a.csv", line: "4", fate: "merged" },
      { file: "data-raw/a.csv", line: "9", fate: "merged" },
    ]],
    [rowKey("issues", "E/area"), [{ file: "data-raw/i.csv", line: "2" }]],
  ]),
};
const search = {
  tables: [moves, openings, estimates, totals],
  linesOf: (table: { readonly name: string }) => lines[table.name] ?? [],
  named: rowsNamed(data),
  allOf: (name: string) => clean[name]!.map((row) => row["row_id"]!),
  tablesOfClaims: () => new Map([["x", ["issues", "positions"]], ["y", ["issues"]]]),
};
const found = (table: Parameters<typeof cleanRowsBehind>[0], of: readonly TextRow[]) =>
  Object.fromEntries(
    [...cleanRowsBehind(table, of, search)].map(([name, ids]) => [
      name,
      [...ids].map(([id, read]) => read === "whole" ? id : `${id} ${[...read].join()}`).sort(),
    ]),
  );

Deno.test("a line leads to the rows that it names and to those that other tables list for its key", () => {
  assertEquals(cells.name, "cells");
  assertEquals(found(moves, lines["moves"]!), {
    episodes: ["E"],
    issues: ["E/area"],
    positions: ["E/area/a", "E/area/b"],
  });
});

Deno.test("a line on a claim leads to its coded cells and to all rows of the other tables that it needs", () => {
  assertEquals(found(estimates, [lines["estimates"]![0]!]), {
    positions: ["E/area/b position"],
    issues: ["E/area"],
  });
  assertEquals(found(estimates, [lines["estimates"]![1]!]), { issues: ["E/area"] });
});

Deno.test("a line that names nothing leads to all rows that its table is made of", () => {
  assertEquals(found(totals, lines["totals"]!), {
    positions: ["E/area/a", "E/area/b", "F/term/c"],
  });
});

Deno.test("conditions choose lines, and an empty value is one", () => {
  const rows = [{ a: "1", b: "" }, { a: "1", b: "x=y" }, { a: "2", b: "" }];
  assertEquals(linesWhere(rows, "a=1 & b=").length, 1);
  assertEquals(linesWhere(rows, "b=x=y").length, 1);
  assertEquals(linesWhere(rows, "all").length, 3);
});

const record = rowsOf(
  numbers,
  [
    ["README.md", 1, "46 to 51%"],
    ["docs/results.md", 1, "46%"],
    ["docs/results.md", 2, "7 issues"],
    ["docs/results.md", 3, "46%"],
  ].map(([page, number, shown], at) => ({
    page,
    part: "p",
    number,
    source: 1,
    shown,
    use: "cell",
    table: "data-clean/findings/estimates.csv",
    where: at === 3 ? "finding=y" : "finding=x",
    column: "estimate",
  })),
);

Deno.test("a number is found by its text, by a part of it, or with its neighbours", () => {
  const called = (asked: string) =>
    numbersCalled(asked, record).map(({ page, number }) => [page, number]);
  assertEquals(called("46%"), [["docs/results.md", 1], ["docs/results.md", 3]]);
  assertEquals(called("46"), [["README.md", 1]]);
  assertEquals(called("46% of 7 issues by"), [["docs/results.md", 1], ["docs/results.md", 2]]);
  assertEquals(called("99%"), []);
});

Deno.test("a number's text names where it stands, its cells, their raw text and raw lines", () => {
  const place = "data-raw/a.csv:3";
  const raw = { position: "60", states: "x" };
  const whole = {
    ...data,
    ledger: new Map(),
    raw: new Map([[place, {
      table: positions,
      case: "",
      file: "data-raw/a.csv",
      line: 3,
      rowId: "E/area/b",
      written: raw,
      cells: raw,
    }]]),
    rawOf: () => [],
    actorOf: () => undefined,
  };
  const lives = numberLives(numbersCalled("46%", record), {
    ...search,
    tablesOfClaims: () => new Map(),
  });
  assertEquals(lives.length, 2);
  const told = numberText(whole, lives.slice(0, 1), { all: false });
  assert("found" in told);
  const shown = told.found;
  assertStringIncludes(shown, "on      docs/results.md, p, number 1");
  assertStringIncludes(shown, "is      estimate of data-clean/findings/estimates.csv, finding=x");
  assertStringIncludes(shown, 'data-raw/a.csv:3 position "60"');
  assertStringIncludes(shown, "data-raw/a.csv:3-4,9");
  assertStringIncludes(shown, "document S · A source · https://s.org/ · evidence read");
});
