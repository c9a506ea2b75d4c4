import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { CleanRow } from "../../pipeline/clean/cell.ts";
import { mergeRows } from "../../pipeline/clean/merge.ts";
import { rowRuleProblems } from "../../pipeline/clean/row_rules.ts";
import type { Warning } from "../../pipeline/base/problems/problem.ts";
import { linkages } from "../../pipeline/tables/linkages.ts";
import { positions } from "../../pipeline/tables/positions.ts";
import type { Table } from "../../pipeline/tables/table.ts";
import { rawRow } from "./made_rows.ts";

type Texts = Readonly<Record<string, string>>;

/** A row of a table, from clean texts alone; columns not given are empty. */
function cleanRow(table: Table, texts: Texts, file: string, line: number): CleanRow {
  const columns = Object.entries(table.columns);
  const text = (name: string) => texts[name] ?? "";
  return {
    raw: rawRow(
      table.name,
      Object.fromEntries(columns.map(([name, { from }]) => [from, text(name)])),
      { file: `data-raw/japan/${file}.csv`, line },
    ),
    cells: Object.fromEntries(
      columns.map(([name, { rule }]) => [name, { text: text(name), rule }] as const),
    ),
  };
}

/** Place, column and text of all that is said of rows of one table, each merged of some. */
function told(table: Table, groups: readonly (readonly CleanRow[])[]): string[][] {
  const warnings: Warning[] = [];
  const merged = groups.map((group, at) => mergeRows(`row ${at}`, group));
  const problems = rowRuleProblems(
    new Map([[table, merged]]),
    (warning) => warnings.push(warning),
  );
  return [...problems, ...warnings]
    .map(({ file, line, column, value }) => [`${file}:${line}`, column, value]);
}

const year = fc.integer({ min: 1946, max: 2010 });
/** Rows of better and worse evidence, of which the worse loses wherever they differ. */
const grades = fc.constantFrom(["read", "cited"], ["read", "known"], ["cited", "known"]);

const link = { linkage_id: "L", name: "Board", form: "bilateral", confidence: "A" };

Deno.test("a row that loses a merge is told of where its own end is before its beginning", () => {
  fc.assert(fc.property(year, year, year, grades, (began, first, second, [better, worse]) => {
    const ends = [first, second].map(String);
    const winner = { ...link, established: `${began}`, ended: `${began + 1}`, evidence: better! };
    const loser = { ...link, established: ends[0]!, ended: ends[1]!, evidence: worse! };
    const rows = [cleanRow(linkages, winner, "a", 7), cleanRow(linkages, loser, "b", 9)];
    // Of years that do not differ from the winner's, nothing is lost: they are the merged row's.
    const isLost = first !== began || second !== began + 1;
    const expected = isLost && second < first
      ? [["data-raw/japan/b.csv:9", "ended_as_written", ends[1]!]]
      : [];
    assertEquals(told(linkages, [rows]), expected);
    assertEquals(told(linkages, [rows.toReversed()]), expected);
  }));
});

Deno.test("a row that is kept without its own cell is told of by that cell as well", () => {
  fc.assert(fc.property(year, (began) => {
    // The more precise date takes the place of the end in the row kept, which is before its beginning.
    const kept = { ...link, evidence: "read", established: `${began}`, ended: `${began - 1}` };
    const rival = { ...kept, ended: `${began + 1}-05-03` };
    const rows = [cleanRow(linkages, kept, "a", 7), cleanRow(linkages, rival, "b", 9)];
    assertEquals(told(linkages, [rows]), [
      ["data-raw/japan/a.csv:7", "ended_as_written", `${began - 1}`],
    ]);
  }));
});

Deno.test("a fault of the merged row is told of once, however many rows became part of it", () => {
  fc.assert(fc.property(year, fc.integer({ min: 2, max: 4 }), (began, count) => {
    const rows = Array.from({ length: count }, (_, at) => {
      const texts = { ...link, established: `${began}`, ended: `${began - 1}` };
      const evidence = at === 0 ? "read" : "cited";
      return cleanRow(linkages, { ...texts, evidence, depth: `${at % 3}` }, `file${at}`, 2 + at);
    });
    assertEquals(
      told(linkages, [rows]).filter(([place]) => place === "data-raw/japan/file0.csv:2"),
      [["data-raw/japan/file0.csv:2", "ended_as_written", `${began - 1}`]],
    );
    assertEquals(told(linkages, [rows]).length, count);
  }));
});

Deno.test("a last word that loses a merge is held against the first word of another row", () => {
  const word = { episode: "E", issue: "I", actor_as_written: "A", position: "5", confidence: "A" };
  fc.assert(fc.property(year, year, (opened, last) => {
    const opening = { ...word, stage: "opening", date: `${opened}`, evidence: "read" };
    const final = { ...word, stage: "final", date: `${opened + 1}-02-03`, evidence: "read" };
    const lost = { ...final, date: `${last}`, evidence: "known" };
    const rows = [
      [cleanRow(positions, opening, "a", 2)],
      [cleanRow(positions, final, "a", 3), cleanRow(positions, lost, "b", 4)],
    ];
    assertEquals(
      told(positions, rows),
      last < opened ? [["data-raw/japan/b.csv:4", "date_as_written", `${last}`]] : [],
    );
  }));
});
