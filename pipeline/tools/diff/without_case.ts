/**
 * The raw sheets as if a case had never been coded.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import { problemText } from "../../base/problems/print.ts";
import type { Problem } from "../../base/problems/problem.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { type CleanedFiles, cleanFiles } from "../../clean/clean_files.ts";
import { placeOf } from "../../clean/raw_sheet.ts";
import { allTables } from "../../tables/all.ts";
import { isUsedUp } from "../../tables/table.ts";
import type { RawFile } from "../../clean/raw_folder.ts";

/** What is left without a case. */
export interface WithoutCase {
  readonly sheets: readonly RawFile[];
  readonly cleaned: CleanedFiles;
}

/**
 * Leaves out a case folder, and the rows of the other sheets that are about nothing without it:
 * judgements on its issues, corrections of its rows, and what is about those. The list of its
 * documents stays, for other cases cite them too.
 *
 * @param sheets all raw sheets, which are without faults
 * @returns what is left, or why it cannot be cleaned even so
 */
export function withoutCase(sheets: readonly RawFile[], caseName: string): Answer<WithoutCase> {
  const cannot = `Cannot leave out the case ${caseName}`;
  let left = sheets.filter(({ path }) =>
    !path.startsWith(`data-raw/${caseName}/`) ||
    placeOf(path, allTables)?.table.role === "documents"
  );
  for (;;) {
    const cleaned = cleanFiles(left);
    if (cleaned.problems.length === 0) {
      const emptied = left.find((sheet) => isEmptied(sheet, sheets));
      return emptied === undefined
        ? { found: { sheets: left, cleaned } }
        : { refused: `${cannot}: all rows of ${emptied.path} are about it` };
    }
    const lost = Map.groupBy(cleaned.problems, ({ file }) => file);
    const next = left.map((sheet) => withoutLines(sheet, lost.get(sheet.path) ?? []));
    // Every round leaves out a row, or there is none to leave out.
    if (next.every((sheet, at) => sheet === left[at])) {
      return {
        refused: `${cannot}: without it the sheets cannot be read\n` +
          problemText(cleaned.problems),
      };
    }
    left = next;
  }
}

/** Whether a sheet of judgements that analyses read has lost all of its rows. */
function isEmptied(sheet: RawFile, before: readonly RawFile[]): boolean {
  const table = placeOf(sheet.path, allTables)?.table;
  if (table?.holds !== "judgement" || isUsedUp(table) || before.includes(sheet)) return false;
  return readSheet(sheet.path, sheet.bytes).rows.length === 0;
}

/** A sheet without the rows that have problems; the same one where none of its rows has. */
function withoutLines(sheet: RawFile, problems: readonly Problem[]): RawFile {
  if (problems.length === 0) return sheet;
  const { path, bytes } = sheet;
  const lines = new Set(problems.map(({ line }) => line));
  const { header, rows } = readSheet(path, bytes);
  const kept = rows.filter(({ line }) => !lines.has(line)).map(({ cells }) => cells);
  return kept.length === rows.length
    ? sheet
    : { path, bytes: new TextEncoder().encode(toCsv(header, kept)) };
}
