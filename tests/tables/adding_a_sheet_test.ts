/**
 * What adding a sheet touches: its description and the list of tables. Here both are made up, and
 * nothing else knows of them.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { caseTables, checklistText } from "../../pipeline/codebook/checklist.ts";
import { codebookText } from "../../pipeline/codebook/codebook.ts";
import { coderTables } from "../../pipeline/codebook/coder_tables.ts";
import { allTables } from "../../pipeline/tables/all.ts";
import { edtf, identifier, optional, states, text } from "../../pipeline/tables/kind.ts";
import { endsAfter } from "../../pipeline/tables/rule.ts";
import { aState } from "../../pipeline/tables/states.ts";
import { copied, describe, made, rawHeader } from "../../pipeline/tables/table.ts";
import { checkReport } from "../../pipeline/tools/commands/check.ts";
import { fileOf, folderOf, realCleaned, realFiles } from "../clean/real_sheets.ts";

const visits = describe({
  name: "visits",
  sheet: "visits",
  holds: "evidence",
  title: "Visits",
  description: "One row a visit to talks",
  why: "Only visits that the talks turned on",
  after: "issues",
  key: ["episode", "visitor_as_written", "arrived_as_written"],
  id: ["episode", "visitor_as_written"],
  rules: [endsAfter("arrived", "left")],
  columns: {
    episode: copied("episode", identifier, "The negotiation", { refersTo: "episodes" }),
    visitor_as_written: copied("visitor_as_written", text, "Who came"),
    visitor: made("states", "visitor_as_written", optional(states), "Who came, by state"),
    hosts: copied("hosts", states, "Who received the visitor", { names: aState }),
    arrived: made("date", "arrived_as_written", edtf, "When the visit began"),
    left: made("date", "left_as_written", optional(edtf), "When it ended"),
    source: copied("source", text, "Key of the source", { refersTo: "sources" }),
  },
});

const tables = [...allTables, visits];
const path = "data-raw/japan/visits.csv";
const sound = {
  episode: "JPN-1951",
  visitor_as_written: "Dulles",
  hosts: "JPN",
  arrived_as_written: "January 25, 1951",
  left_as_written: "11 February 1951",
  source: realCleaned.tables.find(({ table }) => table.name === "sources")!.rows[0]!["source"]!,
};

function withVisits(...rows: readonly Partial<typeof sound>[]): RawFile[] {
  const sheet = fileOf(path, rawHeader(visits), rows.map((row) => ({ ...sound, ...row })));
  return [...realFiles, sheet];
}

/** What a run says of the made-up sheet: place, text found, text expected. */
function told(...rows: readonly Partial<typeof sound>[]) {
  return cleanFiles(withVisits(...rows), tables).problems
    .map(({ file, line, column, value, expected }) => [
      `${file === path ? line : file} ${column}`,
      value,
      expected,
    ]);
}

Deno.test("without its description, the sheet is a file that nobody knows", () => {
  assertEquals(cleanFiles(withVisits({})).problems.map(({ code, file }) => [code, file]), [
    ["file-unknown", path],
  ]);
});

Deno.test("with it, the sheet is cleaned: named, dated, read and accounted for", () => {
  const cleaned = cleanFiles(withVisits({}, { arrived_as_written: "Feb. 1951" }), tables);
  assertEquals(cleaned.problems, []);
  const [first, second] = cleaned.tables.find(({ table }) => table === visits)!.rows;
  assertEquals(first, {
    row_id: "JPN-1951/Dulles",
    case: "japan",
    episode: "JPN-1951",
    visitor_as_written: "Dulles",
    visitor: "USA",
    hosts: "JPN",
    arrived: "1951-02",
    left: "1951-02-11",
    source: sound.source,
  });
  assertEquals(second?.["arrived"], "1951-01-25");
  assertEquals(
    cleaned.origins.filter(({ table }) => table === "visits").map(({ line, fate }) => [line, fate]),
    [[2, "kept"], [3, "kept"]],
  );
  const others = cleaned.tables.filter(({ table }) => table !== visits);
  assertEquals(others, realCleaned.tables);
});

Deno.test("its key, its references and its rule between cells are checked", () => {
  assertEquals(told({ episode: "JPN-1591", hosts: "JPM", left_as_written: "1950" }), [
    ["2 episode", "JPN-1591", "a row of the table episodes"],
    ["2 hosts", "JPM", "a state of data-raw/japan/states.csv or data-raw/states.csv"],
    ["2 left_as_written", "1950", "a date not before arrived, 1951-01-25"],
  ]);
  assertEquals(told({}, { hosts: "KOR" }).map(([at]) => at), [
    "3 episode, visitor_as_written, arrived_as_written",
  ]);
});

Deno.test("check counts it, and names it where it fails", async () => {
  const passed = checkReport(await folderOf(withVisits({}), tables), ["japan"], tables);
  const before = checkReport(await folderOf(realFiles), ["japan"]);
  assert("found" in passed && "found" in before);
  const counts = (words: string) => words.match(/\d+/g)!.map(Number);
  const [rows, sheets] = counts(before.found.text);
  assertEquals(counts(passed.found.text), [rows! + 1, sheets! + 1]);
  const failed = checkReport(
    await folderOf(withVisits({ left_as_written: "1950" }), tables),
    ["japan"],
    tables,
  );
  assert("found" in failed);
  assertStringIncludes(failed.found.text, `${path}:2 left_as_written: Cannot accept the value`);
});

Deno.test("the checklist asks for it in its place and the new case has its sheet", () => {
  const text = checklistText("testland", tables);
  const steps = [...text.matchAll(/^- \[ \] `(.+?)\.csv`: (.+)$/gm)].map(([, sheet, why]) =>
    `${sheet}: ${why}`
  );
  const at = steps.indexOf("visits: Only visits that the talks turned on");
  assertEquals(steps[at - 1]?.split(":")[0], "issues");
  assertEquals(steps[at + 1]?.split(":")[0], "crosswalks/issues");
  assertEquals(steps.length, caseTables().length + 1);
  assert(caseTables(tables).includes(visits));
  assertStringIncludes(text, "\n## visits.csv\n\nOne row a visit to talks.\n\n| column |");
});

Deno.test("codebook and coders' tables have its columns, references and rule", () => {
  const [, inCodebook = ""] = codebookText(tables).split("\n## visits: Visits\n");
  assertStringIncludes(inCodebook, "A row is named by `episode`, `visitor_as_written`,");
  assert(/\| `hosts` \|.*\| states \|$/m.test(inCodebook));
  assert(/\| `episode` \|.*\| episodes \|$/m.test(inCodebook));
  const [, forCoders = ""] = coderTables(tables).split("### visits.csv\n");
  for (const section of [inCodebook, forCoders]) {
    assertStringIncludes(section, "\n- `left` is not before `arrived`.\n");
  }
});
