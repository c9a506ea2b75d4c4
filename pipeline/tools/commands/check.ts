/**
 * `deno task check [case] [--strict]`: whether the raw sheets can be cleaned, and what in them is
 * unlikely. Writes nothing.
 *
 * @module
 */
import { cleanFiles, type RawFile } from "../../clean/clean_files.ts";
import { readRawFiles } from "../../clean/main.ts";
import { isShared } from "../../clean/raw_sheet.ts";
import { say } from "../../base/problems/say.ts";
import { noteLine, problemText, warningText } from "../../base/problems/print.ts";
import { type Answer, refuse, refuseName } from "../../base/problems/ask.ts";
import { allTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";

/** What the check of the raw sheets found, as text to print. */
export interface CheckReport {
  /** Whether all sheets, those of other cases too, are without problems; if strict, warnings too. */
  readonly passed: boolean;
  readonly text: string;
}

/**
 * Checks all raw files and reports on those of one case, or on all. The whole is cleaned in either
 * case, for rows refer to the sheets that all cases share. Problems elsewhere fail the check too:
 * as long as there are any, references between tables cannot be looked up.
 *
 * @param files every sheet below `data-raw`
 * @param caseName folder to report on; all where it is left out
 * @param tables descriptions of all tables
 * @param strict whether warnings fail the check as problems do
 */
export function checkReport(
  files: readonly RawFile[],
  caseName?: string,
  tables: readonly Table[] = allTables,
  strict = false,
): Answer<CheckReport> {
  const cases = caseNames(files);
  if (caseName !== undefined && !cases.includes(caseName)) {
    return refuseName(
      "Cannot check the case",
      caseName,
      `a folder of data-raw: ${cases.join(" · ")}`,
      cases,
    );
  }
  const inCase = ({ file }: { readonly file: string }) =>
    caseName === undefined || file.startsWith(`data-raw/${caseName}/`);
  const { sheets, problems, warnings } = cleanFiles(files, tables);
  const own = problems.filter(inCase);
  const elsewhere = problems.length - own.length;
  const unlikely = warnings.filter(inCase);
  const shown = sheets.filter(inCase);
  const rows = shown.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const lines = [
    own.length > 0 ? problemText(own) : `No problems in ${rows} rows of ${shown.length} sheets`,
    ...(unlikely.length > 0 ? [warningText(unlikely)] : []),
    ...(elsewhere > 0 ? [elsewhereLine(elsewhere, caseName!)] : []),
    ...shown.flatMap(({ notes }) => notes.map(noteLine)),
  ];
  const passed = problems.length === 0 && !(strict && unlikely.length > 0);
  return { found: { passed, text: lines.join("\n") } };
}

/** Case folders of the raw files, in the order of the alphabet. */
function caseNames(files: readonly RawFile[]): string[] {
  const folders = files.map(({ path }) => path.split("/")).filter((parts) => parts.length > 2)
    .map((parts) => parts[1]!).filter((folder) => !isShared(folder, allTables));
  return [...new Set(folders)].sort();
}

function elsewhereLine(count: number, caseName: string): string {
  const problems = count === 1 ? "1 problem" : `${count} problems`;
  return `Found ${problems} outside data-raw/${caseName}: mend them too, for references are looked ` +
    "up only when every row can be read; deno task check shows them";
}

if (import.meta.main) {
  const [caseName] = Deno.args.filter((word) => word !== "--strict");
  const strict = Deno.args.includes("--strict");
  const report = checkReport(await readRawFiles(), caseName, allTables, strict);
  if ("refused" in report) refuse(report.refused);
  if (!report.found.passed) refuse(report.found.text);
  say(report.found.text);
}
