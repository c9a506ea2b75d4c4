import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { cleanFiles } from "../../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../../pipeline/clean/raw_folder.ts";
import { readRawFiles } from "../../../pipeline/clean/main.ts";
import { caseTables } from "../../../pipeline/codebook/checklist.ts";
import { checkReport } from "../../../pipeline/tools/commands/check.ts";
import { newCase, writeCase } from "../../../pipeline/tools/commands/new_ally.ts";
import { listFiles } from "../../../pipeline/base/files/list_files.ts";
import { problemLine } from "../../../pipeline/base/problems/print.ts";
import { toCsv } from "../../../pipeline/base/sheets/write_sheet.ts";
import { folderOf } from "../../clean/real_sheets.ts";
import { rawHeader } from "../../../pipeline/tables/table.ts";

/** Made up for the test; no row of it is evidence. */
const rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  sources: [{
    source: "Test note 1957",
    kind: "primary-archive",
    archive_country: "Malaysia",
    full_citation: "A note made up for a test, September 3, 1957",
  }],
  episodes: [{
    episode: "MYS-TEST-1957",
    name: "Test talks, 1957",
    case: "testland",
    family: "testland",
    opens: "1957-08",
    closes: "1957-12",
    ally_states: "MYS",
    status_quo_form: "none",
    source: "Test note 1957",
    evidence: "read",
    contested: "no",
    reason: "Made up",
  }],
  issues: [{
    episode: "MYS-TEST-1957",
    issue: "consultation",
    question: "Do the two consult?",
    scale_0: "never",
    scale_100: "always",
    outcome: "40",
    outcome_label: "when asked",
    reference_point: "0",
    source: "Test note 1957",
    evidence: "read",
  }],
  "crosswalks/rivals": [{
    episode: "MYS-TEST-1957",
    ally: "MYS",
    rash: "no",
    source: "Test note 1957",
    evidence: "read",
    contested: "no",
    reason: "Made up",
  }],
  "crosswalks/families": [{ family: "testland", name: "Testland", reason: "Made up" }],
  "crosswalks/issues": [{
    episode: "MYS-TEST-1957",
    issue: "consultation",
    name: "whether to consult",
    type: "strength",
    orientation: "more-binding",
    contested: "no",
    reason: "Made up",
  }],
  "crosswalks/capabilities": [{
    state: "MYS",
    from: "1957",
    to: "1957",
    capability: "0.001",
    source: "Made up",
    contested: "no",
    reason: "Made up",
  }],
  "crosswalks/actors": [{
    case: "testland",
    as_written: "The Test Premier",
    states: "MYS",
    voice: "head-of-government",
    contested: "no",
    reason: "Made up",
  }],
  positions: ["The Test Premier", "United States"].map((actor, index) => ({
    episode: "MYS-TEST-1957",
    issue: "consultation",
    actor_as_written: actor,
    date_as_written: "September 3",
    stage: "opening",
    position: String(80 - 60 * index),
    position_label: "made up",
    source: "Test note 1957",
    evidence: "read",
    confidence: "B",
  })),
};

/** Scaffolds the case in a copy of data-raw, fills it, and gives all raw files of the copy. */
async function withTestland(filled: typeof rows): Promise<RawFile[]> {
  const folder = await Deno.makeTempDir();
  try {
    const raw = `${folder}/data-raw`;
    for (const { path, bytes } of await readRawFiles()) {
      await Deno.mkdir(`${folder}/${path}`.replace(/\/[^/]+$/, ""), { recursive: true });
      await Deno.writeFile(`${folder}/${path}`, bytes);
    }
    const files = newCase("testland", []);
    assert("found" in files);
    await writeCase(raw, "testland", files.found);
    for (const table of caseTables().filter(({ sheet }) => sheet in filled)) {
      const path = `${raw}/testland/${table.sheet}.csv`;
      await Deno.writeTextFile(path, toCsv(rawHeader(table), filled[table.sheet]!));
    }
    const paths = (await listFiles(raw)).filter((path) => path.endsWith(".csv"));
    return await Promise.all(paths.map(async (path) => ({
      path: path.slice(folder.length + 1),
      bytes: await Deno.readFile(path),
    })));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a case folder freshly made passes the check, with nothing in it", async () => {
  const report = checkReport(await folderOf(await withTestland({})), ["testland"]);
  assertEquals(report, {
    found: { passed: true, text: `No problems in 0 rows of ${caseTables().length} sheets` },
  });
});

Deno.test("rows in a new folder alone become rows of the clean tables", async () => {
  const { problems, tables } = cleanFiles(await withTestland(rows));
  assertEquals(problems.map(problemLine), []);
  const ofCase = (name: string) =>
    tables.find(({ table }) => table.name === name)!.rows
      .filter((row) => row["case"] === "testland");
  assertEquals(ofCase("episodes").map((row) => row["row_id"]), ["MYS-TEST-1957"]);
  assertEquals(ofCase("issue_types").length, 1);
  assertEquals(
    ofCase("positions").map(({ states, voice, date, position }) => [states, voice, date, position]),
    [
      ["MYS", "head-of-government", "1957-09-03", "80"],
      ["USA", "foreign-ministry", "1957-09-03", "20"],
    ],
  );
});

Deno.test("mistakes in a new folder name file, line, column, value and nearest value", async () => {
  const [first, second] = rows["positions"]!;
  const files = await withTestland({
    ...rows,
    positions: [
      { ...first, stage: "opning" },
      { ...second, actor_as_written: "The Test Premeir", position: "140" },
    ],
  });
  const lines = cleanFiles(files).problems.map(problemLine);
  const path = "data-raw/testland/positions.csv";
  assertEquals(lines.length, 3);
  assertStringIncludes(lines[0]!, `${path}:2 stage: Cannot accept the value: found "opning"`);
  assertStringIncludes(lines[0]!, 'the nearest allowed value is "opening"');
  assertStringIncludes(lines[1]!, `${path}:3 actor_as_written: `);
  assertStringIncludes(lines[1]!, 'the nearest allowed value is "The Test Premier"');
  assertStringIncludes(lines[2]!, `${path}:3 position: `);
  assertStringIncludes(lines[2]!, 'found "140", expected a number from 0 to 100');
});

Deno.test("an issue without its judgement row is asked for", async () => {
  const lines = cleanFiles(await withTestland({ ...rows, "crosswalks/issues": [] })).problems
    .map(problemLine);
  assertEquals(lines.length, 1);
  assertStringIncludes(lines[0]!, "data-raw/testland/issues.csv:2 episode, issue: ");
});

Deno.test("a capability that the models need is asked for, of the United States too", async () => {
  const [episode] = rows["episodes"]!;
  const later = { ...episode, opens: "1958-02", closes: "1958-12" };
  const lines = cleanFiles(await withTestland({ ...rows, episodes: [later] })).problems
    .map(problemLine);
  assertEquals(lines.length, 2);
  for (const [at, state] of ["USA", "MYS"].entries()) {
    assertStringIncludes(lines[at]!, "data-raw/testland/episodes.csv:2 opens: ");
    assertStringIncludes(lines[at]!, `expected a row for ${state} in 1958 in `);
  }
});

Deno.test("an organisation whose design is coded stands in the sheet beside it", async () => {
  const design = {
    organisation: "TESTPACT-1957",
    feature: "consultation_clause",
    value: "1",
    source: "Test note 1957",
    evidence: "read",
  };
  const organisation = {
    organisation: "TESTPACT-1957",
    kind: "other",
    contested: "no",
    reason: "Made up",
  };
  const linesWith = async (organisations: readonly typeof organisation[]) =>
    cleanFiles(
      await withTestland({
        ...rows,
        designs: [design],
        "crosswalks/organisations": organisations,
      }),
    ).problems.map(problemLine);
  assertEquals(await linesWith([organisation]), []);
  const [unlisted, ...more] = await linesWith([]);
  assertEquals(more, []);
  assertStringIncludes(unlisted!, "data-raw/testland/designs.csv:2 organisation: ");
  assertStringIncludes(unlisted!, "expected a row of the table organisations");
  const [second, ...others] = await linesWith([{ ...organisation, kind: "yardstick" }]);
  assertEquals(others, []);
  assertStringIncludes(second!, "data-raw/testland/crosswalks/organisations.csv:2 kind: ");
});

Deno.test("a new case is refused where the name is taken or not plain", () => {
  const refusal = (name: string, taken: readonly string[] = []) => {
    const files = newCase(name, taken);
    return "refused" in files ? files.refused : "";
  };
  assertStringIncludes(refusal("japan", ["japan"]), "data-raw/japan exists");
  for (const name of ["Japan", "south korea", "../x", "", "-x", "x-", "日本", ".x", "a/b"]) {
    assertStringIncludes(refusal(name), "small letters, digits and single hyphens");
  }
  assertEquals(refusal("south-korea-2"), "");
});

Deno.test("a case folder is written whole or not at all", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/x`);
    await Deno.writeTextFile(`${folder}/x/kept.csv`, "a\n");
    await assertRejects(() => writeCase(folder, "x", new Map([["sources.csv", "b\n"]])));
    assertEquals(await listFiles(folder), [`${folder}/x/kept.csv`]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the checklist lists every sheet of the case and the allowed values", () => {
  const files = newCase("testland", []);
  assert("found" in files);
  const checklist = files.found.get("CHECKLIST.md")!;
  for (const { sheet } of caseTables()) assertStringIncludes(checklist, `- [ ] \`${sheet}.csv\``);
  assertStringIncludes(checklist, "one of opening · middle · final");
  assertStringIncludes(checklist, "deno task check testland");
  assert(checklist.indexOf("`sources.csv`") < checklist.indexOf("`positions.csv`"));
});
