import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { CleanRow } from "../../pipeline/clean/cell.ts";
import { type MergedRow, mergeRows, originsOf } from "../../pipeline/clean/merge.ts";
import { rawRow, tableOf } from "./made_rows.ts";

interface Sample {
  readonly file: string;
  readonly line?: number;
  readonly [column: string]: string | number;
}

const base = {
  linkage_id: "L-1",
  evidence: "read",
  confidence: "A",
  depth: "2",
  established: "1951",
  name: "Committee",
  source: "S",
};

/** A linkage, whose columns are of every kind that merging tells apart. */
function linkage({ file, line = 2, ...changed }: Sample): CleanRow {
  const texts: Readonly<Record<string, string | number>> = { ...base, ...changed };
  const columns = Object.entries(tableOf("linkages").columns);
  const text = (name: string) => String(texts[name] ?? "");
  const raw = rawRow(
    "linkages",
    Object.fromEntries(columns.map(([name, { from }]) => [from, text(name)])),
    { file: `data-raw/japan/${file}.csv`, line },
  );
  const cells = columns.map(([name, { rule }]) => [name, { text: text(name), rule }] as const);
  return { raw, cells: Object.fromEntries(cells) };
}

function merge(...rows: Sample[]): MergedRow {
  return mergeRows("L-1", rows.map(linkage));
}

function textOf(merged: MergedRow, column: string): string | undefined {
  return merged.cells[column]?.text;
}

function fileOf(merged: MergedRow, column: string): string {
  return (merged.takenFrom.get(column) ?? merged.kept).raw.file;
}

function becauseOf(merged: MergedRow, column: string): string | undefined {
  return merged.lost.find((lost) => lost.column === column)?.because;
}

Deno.test("the cell of the better evidence grade wins, whatever else speaks against it", () => {
  for (
    const [better, worse] of [["read", "cited"], ["cited", "known"], ["read", "known"]] as const
  ) {
    const merged = merge(
      { file: "a", evidence: worse, confidence: "A", depth: 1, established: "1951-05-17" },
      { file: "b", evidence: better, confidence: "C", depth: 3, established: "1952" },
    );
    assertEquals(merged.problems, []);
    assertEquals(textOf(merged, "depth"), "3");
    assertEquals(textOf(merged, "established"), "1952");
    assertEquals(becauseOf(merged, "depth"), "merge: better evidence grade stays");
  }
});

Deno.test("of equal evidence grades the better confidence wins, before the more precise date", () => {
  const merged = merge(
    { file: "a", confidence: "B", depth: 1, established: "1951-05-17" },
    { file: "b", confidence: "A", depth: 3, established: "1952" },
  );
  assertEquals(textOf(merged, "depth"), "3");
  assertEquals(textOf(merged, "established"), "1952");
  assertEquals(becauseOf(merged, "established"), "merge: better confidence stays");
});

Deno.test("of equal grade and confidence the more precise date wins", () => {
  const precise: readonly (readonly [string, string])[] = [
    ["1951-05-17", "1951-05"],
    ["1951-05", "1951"],
    ["1951", "1951/1952"],
    ["1952-02", "1951-01"],
    ["1951/1952", "1951/.."],
    ["1951", ""],
  ];
  for (const [better, worse] of precise) {
    for (const [first, second] of [[better, worse], [worse, better]] as const) {
      const merged = merge({ file: "a", established: first }, { file: "b", established: second });
      assertEquals(textOf(merged, "established"), better, `${better} against ${worse}`);
      assertEquals(becauseOf(merged, "established"), "merge: more precise date stays");
    }
  }
});

Deno.test("of equal grade and confidence the filled cell wins", () => {
  const merged = merge({ file: "a", depth: "" }, { file: "b", depth: 3 });
  assertEquals(textOf(merged, "depth"), "3");
  assertEquals(becauseOf(merged, "depth"), "merge: filled cell stays");
  assertEquals(merged.problems, []);
});

Deno.test("of prose the fuller text stays, whatever its grade", () => {
  const merged = merge(
    { file: "a", name: "Committee" },
    { file: "b", evidence: "known", name: "Security Consultative Committee" },
  );
  assertEquals(textOf(merged, "name"), "Security Consultative Committee");
  assertEquals(becauseOf(merged, "name"), "merge: fuller text stays");
  assertEquals(merged.lost.find(({ column }) => column === "name")?.text, "Committee");
});

Deno.test("of prose of one length the first in the alphabet stays", () => {
  const merged = merge({ file: "a", name: "Board B" }, { file: "b", name: "Board A" });
  assertEquals(textOf(merged, "name"), "Board A");
  assertEquals(merged.problems, []);
});

Deno.test("source, address and grades go with the row that is kept", () => {
  const merged = merge(
    { file: "a", evidence: "cited", confidence: "A", source: "A", source_url: "https://a.example" },
    { file: "b", evidence: "read", confidence: "C", source: "B", source_url: "" },
  );
  assertEquals(merged.kept.raw.file, "data-raw/japan/b.csv");
  assertEquals(
    ["source", "source_url", "evidence", "confidence"].map((name) => textOf(merged, name)),
    ["B", "", "read", "C"],
  );
  assertEquals(becauseOf(merged, "source"), "merge: goes with the row kept");
});

Deno.test("each cell says which row it comes from, and the other row's text is among the lost", () => {
  const merged = merge(
    { file: "a", established: "1951", depth: 2 },
    { file: "b", established: "1951-05-17", depth: "" },
  );
  assertEquals(fileOf(merged, "established"), "data-raw/japan/b.csv");
  assertEquals(fileOf(merged, "depth"), "data-raw/japan/a.csv");
  assertEquals(
    merged.lost.map(({ column, text, from }) => [column, text, from.raw.file]),
    [["established", "1951", "data-raw/japan/a.csv"], ["depth", "", "data-raw/japan/b.csv"]],
  );
});

Deno.test("what the order does not decide is a problem at the row that would lose", () => {
  const merged = merge({ file: "a", line: 5, depth: 1 }, { file: "b", line: 9, depth: 3 });
  assertEquals(merged.problems, [{
    code: "merge-undecided",
    file: "data-raw/japan/b.csv",
    line: 9,
    column: "depth",
    value: "3",
    expected: '"1" as in data-raw/japan/a.csv:5',
    hint: "say which one is right in data-raw/corrections.csv",
  }]);
});

Deno.test("every undecided cell of a row is a problem of its own", () => {
  const merged = merge(
    { file: "a", depth: 1, domain: "command", established: "1951" },
    { file: "b", depth: 3, domain: "planning", established: "1953" },
  );
  assertEquals(
    merged.problems.map(({ code, column }) => [code, column]).sort(),
    [
      ["merge-undecided", "depth"],
      ["merge-undecided", "domain"],
      ["merge-undecided", "established_as_written"],
    ],
  );
});

Deno.test("two rows of one file are a mistake of its author, also where they say the same", () => {
  for (const depth of [2, 3]) {
    const merged = merge({ file: "a", line: 7, depth }, { file: "a", line: 4 });
    assertEquals(merged.problems, [{
      code: "duplicate-key",
      file: "data-raw/japan/a.csv",
      line: 7,
      column: "linkage_id",
      value: "L-1",
      expected: "a key of its own",
      hint: "line 4 has the same",
    }]);
  }
});

Deno.test("rows of two files with the same text merge as the same row, and nothing is lost", () => {
  const merged = merge({ file: "b", line: 3 }, { file: "a", line: 8 });
  assertEquals(merged.problems, []);
  assertEquals(merged.lost, []);
  assertEquals(
    originsOf(merged).map(({ file, line, fate, rule }) => [file, line, fate, rule]),
    [
      ["data-raw/japan/a.csv", 8, "kept", ""],
      ["data-raw/japan/b.csv", 3, "merged", "same row"],
    ],
  );
});

Deno.test("rows that differ merge cell by cell, and every raw row has one fate", () => {
  const merged = merge({ file: "a" }, { file: "b", evidence: "cited" }, { file: "c" });
  assertEquals(
    originsOf(merged).map(({ file, fate, rule }) => [file, fate, rule]),
    [
      ["data-raw/japan/a.csv", "kept", ""],
      ["data-raw/japan/c.csv", "merged", "same row"],
      ["data-raw/japan/b.csv", "merged", "cell by cell"],
    ],
  );
});

Deno.test("a row that stands alone is kept as it is", () => {
  const merged = merge({ file: "a" });
  assertEquals([merged.lost, merged.problems], [[], []]);
  assertEquals(originsOf(merged).map(({ fate }) => fate), ["kept"]);
  assertEquals(textOf(merged, "depth"), "2");
});

const sample = fc.record({
  file: fc.constantFrom("a", "b", "c", "d"),
  evidence: fc.constantFrom("read", "cited", "known"),
  confidence: fc.constantFrom("A", "B", "C"),
  depth: fc.constantFrom("", "1", "2", "3"),
  established: fc.constantFrom("", "1951", "1952", "1951-05", "1951-05-17", "1951/.."),
  name: fc.constantFrom("Board", "Panel", "Committee"),
  source: fc.constantFrom("S", "T"),
});

/** Up to four rows on lines of their own. */
const samples = fc.array(sample, { minLength: 1, maxLength: 4 }).map((rows) =>
  rows.map((row, at) => linkage({ ...row, line: at + 2 }))
);

Deno.test("the order in which rows come changes nothing of what they become", () => {
  const pairs = samples.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length }),
    )
  );
  const shown = (merged: MergedRow) => ({
    kept: merged.kept.raw,
    cells: Object.entries(merged.cells),
    takenFrom: [...merged.takenFrom].map(([name, row]) => [name, row.raw]).sort(),
    lost: merged.lost.map(({ column, text, because, from }) => [column, text, because, from.raw]),
    origins: originsOf(merged),
    problems: merged.problems.map((problem) => JSON.stringify(problem)).sort(),
  });
  fc.assert(
    fc.property(pairs, ([rows, shuffled]) => {
      assertEquals(shown(mergeRows("L-1", shuffled)), shown(mergeRows("L-1", rows)));
    }),
    { numRuns: 300 },
  );
});

Deno.test("every cell of a merged row is the cell of one of the rows", () => {
  fc.assert(fc.property(samples, (rows) => {
    const { kept, cells, takenFrom } = mergeRows("L-1", rows);
    for (const [name, { text }] of Object.entries(cells)) {
      const from = takenFrom.get(name) ?? kept;
      assertEquals(rows.includes(from), true);
      assertEquals(from.cells[name]!.text, text);
    }
  }));
});
