/**
 * From the bytes of all raw files to clean tables.
 *
 * @module
 */
import type { Note } from "../base/problems/note.ts";
import { type Problem, sortProblems } from "../base/problems/problem.ts";
import { placeOf, type RawSheet, toRawSheet } from "./raw_sheet.ts";
import { allTables } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import { readRawSheet } from "../base/sheets/read_raw_sheet.ts";
import { accountFiles } from "./account_files.ts";
import { clean, type Cleaned } from "./clean.ts";
import type { ListedFolder, RawFile, RawFolder } from "./raw_folder.ts";

/** What {@linkcode cleanFiles} gives: the sheets as read beside the clean tables. */
export interface CleanedFiles extends Cleaned {
  readonly sheets: readonly RawSheet[];
  /** What was found and is accepted all the same. */
  readonly notes: readonly Note[];
}

/**
 * Reads and cleans all raw files, and holds them against the inventory. As long as a file or row is
 * missing, nothing is cleaned: it would be the cause of faults without number.
 *
 * @param tables descriptions of all tables
 */
export function cleanFolder(
  folder: RawFolder,
  tables: readonly Table[] = allTables,
): CleanedFiles {
  return cleanRead(folder, readRawSheets(folder.sheets, tables), tables);
}

/** Sheets as read, and what is wrong with those that could not be. */
export interface ReadSheets {
  readonly sheets: readonly RawSheet[];
  readonly problems: readonly Problem[];
}

/**
 * Cleans a folder whose sheets were read before, as {@linkcode cleanFolder} does.
 *
 * @param tables descriptions of all tables
 */
export function cleanRead(
  folder: ListedFolder,
  { sheets, problems }: ReadSheets,
  tables: readonly Table[] = allTables,
): CleanedFiles {
  const { losses, unlisted, explained, notes } = accountFiles(folder, sheets);
  const own = problems.filter(({ file }) => !explained.has(file));
  if (losses.length > 0) return { ...uncleaned(sheets, [...own, ...losses, ...unlisted]), notes };
  // Of a file that has no table, nothing more is to be said.
  const known = new Set(own.map(({ file }) => file));
  const cleaned = cleanSheets(sheets, own, tables);
  return {
    ...cleaned,
    problems: sortProblems([
      ...cleaned.problems,
      ...unlisted.filter(({ file }) => !known.has(file)),
    ]),
    notes: [...cleaned.notes, ...notes],
  };
}

/**
 * Reads and cleans raw files, whatever files there are. Files that cannot be read are reported
 * together with the faults of those that can; where a judgement file is among them, the others are
 * not cleaned, for every name and date would look unknown.
 *
 * @param tables descriptions of all tables
 */
export function cleanFiles(
  files: readonly RawFile[],
  tables: readonly Table[] = allTables,
): CleanedFiles {
  const { sheets, problems } = readRawSheets(files, tables);
  return cleanSheets(sheets, problems, tables);
}

/**
 * Reads raw files as sheets of the tables that they belong to.
 *
 * @param tables descriptions of all tables
 */
export function readRawSheets(
  files: readonly RawFile[],
  tables: readonly Table[] = allTables,
): ReadSheets {
  const sheets: RawSheet[] = [];
  const problems: Problem[] = [];
  for (const { path, bytes } of files) {
    const sheet = toRawSheet(readRawSheet(path, bytes), tables);
    if ("table" in sheet) sheets.push(sheet);
    else problems.push(...sheet.problems);
  }
  return { sheets, problems };
}

function uncleaned(sheets: readonly RawSheet[], problems: readonly Problem[]): CleanedFiles {
  const nothing = { tables: [], ledger: () => [], origins: [], warnings: [], notes: [] };
  return { ...nothing, sheets, problems: sortProblems(problems) };
}

function cleanSheets(
  sheets: readonly RawSheet[],
  problems: readonly Problem[],
  tables: readonly Table[],
): CleanedFiles {
  if (problems.some(({ file }) => mayJudge(file, tables))) return uncleaned(sheets, problems);
  const cleaned = clean(sheets, tables);
  // With a file missing, rows and corrections that refer to it only seem to be wrong.
  const own = problems.length === 0
    ? cleaned.problems
    : cleaned.problems.filter(({ code }) => !mayFollow.has(code));
  return {
    ...cleaned,
    sheets,
    problems: sortProblems([...problems, ...own]),
    notes: sheets.flatMap(({ notes }) => notes),
  };
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
