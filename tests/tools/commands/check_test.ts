import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { parse } from "@std/csv";
import { type RawFolder, readRawFolder } from "../../../pipeline/clean/raw_folder.ts";
import { checkReport } from "../../../pipeline/tools/commands/check.ts";
import { allTables } from "../../../pipeline/tables/all.ts";

const folder = await readRawFolder();
const files = folder.sheets;

/** The raw files with a text replaced in one of them. */
function edited(path: string, from: string, to: string): RawFolder {
  const sheets = files.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    assertStringIncludes(text, from);
    return { path, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
  return { ...folder, sheets };
}

function reportOf(...args: Parameters<typeof checkReport>) {
  const report = checkReport(...args);
  assert("found" in report, "refused" in report ? report.refused : "");
  return report.found;
}

/** Rows of raw files, counted without the reader of the pipeline. */
function rowsIn(folder: string): number {
  return files.filter(({ path }) => path.startsWith(folder))
    .reduce((sum, { bytes }) => sum + parse(new TextDecoder().decode(bytes)).length - 1, 0);
}

Deno.test("check passes the committed sheets and counts every row", () => {
  assertEquals(reportOf(folder), {
    passed: true,
    text: `No problems in ${rowsIn("data-raw/")} rows of ${files.length} sheets`,
  });
  const sheets = files.filter(({ path }) => path.startsWith("data-raw/japan/")).length;
  assertEquals(reportOf(folder, ["japan"]), {
    passed: true,
    text: `No problems in ${rowsIn("data-raw/japan/")} rows of ${sheets} sheets`,
  });
});

Deno.test("check names file, line, column and nearest value of a mistake in the case", () => {
  const wrong = edited("data-raw/thailand/positions.csv", ",opening,90,", ",openning,90,");
  const report = reportOf(wrong, ["thailand"]);
  assertEquals(report.passed, false);
  assertStringIncludes(report.text, "data-raw/thailand/positions.csv:2 stage: ");
  assertStringIncludes(report.text, '"openning"');
  assertStringIncludes(report.text, 'the nearest allowed value is "opening"');
});

Deno.test("check of one case only counts the problems of others, and fails for them", () => {
  const wrong = edited("data-raw/thailand/positions.csv", ",opening,90,", ",openning,90,");
  const report = reportOf(wrong, ["japan"]);
  assertEquals(report.passed, false);
  assert(!report.text.includes("openning"));
  assertStringIncludes(report.text, "Found 1 problem outside data-raw/japan");
});

Deno.test("check refuses a case that does not exist and names the nearest", () => {
  const report = checkReport(folder, ["tailand"]);
  assert("refused" in report);
  assertStringIncludes(report.refused, 'the nearest allowed value is "thailand"');
  assert("refused" in checkReport(folder, ["crosswalks"]));
});

Deno.test("a warning is shown below the problems, and fails the check only where it is strict", () => {
  const status = "technology-industry,2004,";
  const unlikely = edited("data-raw/thailand/linkages.csv", status, status.replace("2004", "2031"));
  const [plain, strict] = [false, true].map((each) =>
    reportOf(unlikely, ["thailand"], allTables, each)
  );
  assertEquals([plain!.passed, strict!.passed], [true, false]);
  assertEquals(strict!.text, plain!.text);
  const [first, warning, closing] = plain!.text.split("\n");
  assertStringIncludes(first!, "No problems in ");
  assertStringIncludes(
    warning!,
    "established_as_written: Cannot vouch for the value (after-the-end): ",
  );
  assertStringIncludes(warning!, 'found "2031", expected a date not after 2025-12-31');
  assertStringIncludes(closing!, "Found 1 warning; ");
  // Of another case, it is nobody's business there.
  assertEquals(reportOf(unlikely, ["japan"], allTables, true).passed, true);
});
