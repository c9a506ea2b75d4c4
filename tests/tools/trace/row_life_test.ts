import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { cleanFiles } from "../../../pipeline/clean/clean_files.ts";
import { cleanedFiles, readRawFiles } from "../../../pipeline/clean/main.ts";
import { wholeFiles } from "../../../pipeline/stages/content.ts";
import { cleanTables } from "../../../pipeline/tables/all.ts";
import { cellLife } from "../../../pipeline/tools/trace/cell_life.ts";
import type { Users } from "../../../pipeline/tools/trace/reach.ts";
import { rowLife, type TraceQuestion } from "../../../pipeline/tools/trace/row_life.ts";
import { readTraceData } from "../../../pipeline/tools/trace/trace_data.ts";
import { traceText } from "../../../pipeline/tools/trace/trace_text.ts";

const rawFiles = await readRawFiles();
const encoder = new TextEncoder();
const written = [...wholeFiles(cleanedFiles(cleanFiles(rawFiles)))].map(([path, content]) => ({
  path,
  bytes: typeof content === "string" ? encoder.encode(content) : content,
}));
const data = readTraceData(written, rawFiles);

const noUsers: Users = { findingsOf: () => [], usesOf: () => [] };

function lifeOf(table: string, row: string, column?: string) {
  const question: TraceQuestion = { table, row, ...(column ? { column } : {}) };
  const life = rowLife(data, question, noUsers);
  assert("found" in life, "refused" in life ? life.refused : "");
  return life.found;
}

function refusalOf(table: string, row: string, column?: string) {
  const life = rowLife(data, { table, row, ...(column ? { column } : {}) }, noUsers);
  assert("refused" in life);
  return life.refused;
}

Deno.test("every cell of every clean table has a life in the raw sheets", () => {
  let cells = 0;
  for (const table of cleanTables) {
    for (const row of data.tables.get(table.name)!) {
      // The source column stands for the untouched ones; made columns have rules of their own.
      for (const [name, { rule }] of Object.entries(table.columns)) {
        if (rule === "copy" && name !== "source") continue;
        const life = cellLife(data, table, row, name);
        assert(life, `${table.name} ${row["row_id"]} ${name}`);
        cells++;
        if (rule === "states" && life.clean !== "") {
          // The row that the trace names is the row that the cleaner used.
          assertEquals(life.deciders.length, 1);
          assertStringIncludes(life.deciders[0]!.says, ` is ${life.clean},`);
        }
      }
    }
  }
  assert(cells > 5_000);
});

Deno.test("a trace shows the true physical line and its raw text", () => {
  const [cell] = lifeOf("positions", "ANZUS-1951/area/Spender/final", "date").cells;
  const [file, line] = cell!.place.split(":");
  const text = new TextDecoder().decode(rawFiles.find(({ path }) => path === file)!.bytes);
  assertEquals(cell!.clean, "1952-03-14");
  assertStringIncludes(text.split("\n")[Number(line) - 1]!, "Spender,14 March 1952,final,");
});

Deno.test("a corrected cell shows the raw text, the rules in order and the reason", () => {
  const [cell] = lifeOf("treaties", "FPDA-1971", "organ").cells;
  assertEquals(cell!.raw, "council");
  assertEquals(cell!.clean, "council+secretariat+command");
  assertEquals(cell!.rules, ["correction", "copy"]);
  assertStringIncludes(cell!.correction!.reason, "integrated air defence system");
  assertEquals(cell!.correction!.file, "data-raw/corrections.csv");
});

Deno.test("a date read by hand names the row of dates.csv, an untouched one none", () => {
  const byHand = lifeOf("preferences", "PACOCEAN-1951/mr-dulles/regional-small", "date").cells[0]!;
  assertEquals(byHand.deciders.map(({ file }) => file), ["data-raw/crosswalks/dates.csv"]);
  assertStringIncludes(byHand.deciders[0]!.says, "1951-01-03");
  const plain = lifeOf("positions", "ANZUS-1951/area/Spender/final", "date").cells[0]!;
  assertEquals(plain.deciders, []);
});

Deno.test("a trace shows merged rows, losing cells, the source, and what refers to the row", () => {
  const life = lifeOf("treaties", "FPDA-1971");
  const { place } = life.parts.find(({ fate }) => fate === "kept")!;
  assertEquals(
    life.parts.map(({ fate }) => fate).sort(),
    ["kept", `merged, cell by cell, Merged into ${place}`],
  );
  const lost = life.cells.find(({ column }) => column === "source")!.lost;
  assertEquals(lost.map(({ raw }) => raw), ["UK Hansard 19 Apr 1971"]);
  assertStringIncludes(life.source!.citation, "House of Commons");
  const commitments = { kind: "table", name: "commitments", rows: 1 } as const;
  assertEquals(life.reached.find(({ name }) => name === "commitments"), commitments);
  const positions = data.tables.get("positions")!
    .filter((row) => row["episode"] === "ANZUS-1951" && row["issue"] === "membership").length;
  const issue = lifeOf("issues", "ANZUS-1951/membership");
  assertStringIncludes(
    traceText(issue, { all: false }),
    `table positions: ${positions} rows refer to it`,
  );
});

Deno.test("a part of a row id is enough where one row has it, and a raw column where clean ones come of it", () => {
  assertEquals(lifeOf("treaties", "fpda").rowId, "FPDA-1971");
  const made = lifeOf("positions", "ANZUS-1951/area/Spender/final", "actor_as_written");
  assertEquals(made.cells.map(({ column }) => column), ["actor_as_written"]);
  const dates = lifeOf("treaties", "FPDA-1971", "signed_as_written");
  assertEquals(dates.cells.map(({ column }) => column), ["signed"]);
});

Deno.test("unknown names are refused with the nearest allowed one", () => {
  assertStringIncludes(refusalOf("positons", "x"), '"positions"');
  assertStringIncludes(
    refusalOf("positions", "ANZUS-1951/area/Spendr/final"),
    'nearest allowed value is "ANZUS-1951/area/Spender/final"',
  );
  assertStringIncludes(refusalOf("treaties", "FPDA-1971", "signd"), 'value is "signed"');
  assertStringIncludes(refusalOf("positions", "Spender"), "Cannot choose the row");
});

Deno.test("a raw sheet edited after cleaning is noticed, not traced wrongly", () => {
  const path = "data-raw/thailand/positions.csv";
  const moved = rawFiles.map((file) => {
    if (file.path !== path) return file;
    const [header, first, second, ...rest] = new TextDecoder().decode(file.bytes).split("\n");
    return { path, bytes: encoder.encode([header, second, first, ...rest].join("\n")) };
  });
  const life = rowLife(
    readTraceData(written, moved),
    { table: "positions", row: "THA-1962/obligation/prime-minister-sarit/opening" },
    noUsers,
  );
  assert("refused" in life);
  assertStringIncludes(life.refused, "run deno task reproduce");
  assert("stale" in life);
});
