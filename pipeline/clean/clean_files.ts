/**
 * From the bytes of all raw files to clean tables.
 *
 * @module
 */
import { type Problem, sortProblems } from "../base/problems/problem.ts";
import { placeOf, type RawSheet, toRawSheet } from "./raw_sheet.ts";
import { allTables } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import { readRawSheet } from "../base/sheets/read_raw_sheet.ts";
import { clean, type Cleaned } from "./clean.ts";

/** A raw file: its path from the project folder, with forward slashes, and its bytes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What {@linkcode cleanFiles} gives: the sheets as read beside the clean tables. */
export interface CleanedFiles extends Cleaned {
  readonly sheets: readonly RawSheet[];
}

/**
 * Reads and cleans all raw files. Files that cannot be read are reported together with the faults
 * of those that can; where a judgement file is among them, the others are not cleaned, for every
 * name and date would look unknown.
 *
 * @param tables descriptions of all tables
 */
export function cleanFiles(
  files: readonly RawFile[],
  tables: readonly Table[] = allTables,
): CleanedFiles {
  const sheets: RawSheet[] = [];
  const problems: Problem[] = [];
  for (const { path, bytes } of files) {
    const sheet = toRawSheet(readRawSheet(path, bytes), tables);
    if ("table" in sheet) sheets.push(sheet);
    else problems.push(...sheet.problems);
  }
  if (problems.some(({ file }) => mayJudge(file, tables))) {
    return {
      sheets,
      tables: [],
      ledger: [],
      origins: [],
      problems: sortProblems(problems),
      warnings: [],
    };
  }
  const cleaned = clean(sheets, tables);
  // With a file missing, rows and corrections that refer to it only seem to be wrong.
  const own = problems.length === 0
    ? cleaned.problems
    : cleaned.problems.filter(({ code }) => !mayFollow.has(code));
  return { ...cleaned, sheets, problems: sortProblems([...problems, ...own]) };
}

/** Codes of faults that a missing file may only seem to cause. */
const mayFollow: ReadonlySet<Problem["code"]> = new Set([
  "reference-unknown",
  "answer-stale",
  "correction-unmatched",
  "withdrawal-unmatched",
]);

/** Whether a file is a judgement file, or may be one under a name that no table has. */
function mayJudge(file: string, tables: readonly Table[]): boolean {
  const place = placeOf(file, tables);
  return place ? place.table.holds === "judgement" : !/^data-raw\/[^/]+\/[^/]+$/.test(file) ||
    file.startsWith("data-raw/crosswalks/");
}
