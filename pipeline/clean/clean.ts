/**
 * From raw sheets to clean tables, with a ledger of every changed cell and the fate of every row.
 *
 * @module
 */
import { type Problem, sortProblems, type Warning } from "../base/problems/problem.ts";
import type { RawSheet } from "./raw_sheet.ts";
import { allTables } from "../tables/all.ts";
import type { Table } from "../tables/table.ts";
import { answeredWarnings } from "./answers.ts";
import type { LedgerLine, RowOrigin } from "./cell.ts";
import { ledgerOf } from "./ledger.ts";
import { type MergedRow, originsOf } from "./merge.ts";
import { mergedTables } from "./merged_tables.ts";
import { nearDuplicates } from "./near_duplicates.ts";
import { correctRows, nameRows } from "./name_rows.ts";
import { namedRowProblems } from "./named_rows.ts";
import { namedValueProblems } from "./named_values.ts";
import { referenceProblems } from "./references.ts";
import { rowRuleProblems } from "./row_rules.ts";
import { shockCommitmentProblems } from "./shock_commitments.ts";
import { unusedReadings } from "./unused_readings.ts";
import { unusedRows } from "./unused_rows.ts";
import { spreadsheetTexts } from "./spreadsheet_texts.ts";
import { withdrawRows } from "./withdraw_rows.ts";
import { byText } from "../base/words/order.ts";

/** A clean table. */
export interface CleanTable {
  readonly table: Table;
  /**
   * Text cells by clean column, `row_id` and `case` first. They are made when they are asked for: held
   * beside what they are made of they would take the memory twice.
   */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** All that cleaning gives. Where there are problems, the rest must not be written. */
export interface Cleaned {
  readonly tables: readonly CleanTable[];
  /** Gives the lines of the ledger, made when they are asked for: they are longer than all else. */
  readonly ledger: () => Iterable<LedgerLine>;
  readonly origins: readonly RowOrigin[];
  readonly problems: readonly Problem[];
  /** What is unlikely and answered nowhere; it stops nothing. */
  readonly warnings: readonly Warning[];
}

/**
 * Cleans all sheets at once: names the rows, drops those withdrawn, applies corrections, makes every
 * cell by the rule of its column, merges repeats, checks values and references. Nothing is thrown:
 * all problems of the run come back together, sorted by file and line, and beside them what is only
 * unlikely.
 *
 * @param tables descriptions of all tables, in the order of the ledger
 */
export function clean(
  sheets: readonly RawSheet[],
  tables: readonly Table[] = allTables,
): Cleaned {
  const { left, withdrawn, problems: withdrawalProblems } = withdrawRows(nameRows(sheets));
  const { rows, problems: correctionProblems } = correctRows(left);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const { merged, used, dropped, problems: cellProblems } = mergedTables(rows, byTable, tables);
  const problems = [...withdrawalProblems, ...correctionProblems, ...cellProblems];
  const all = new Map([...used, ...merged]);
  const warnings: Warning[] = [
    ...nearDuplicates(all),
    ...unusedRows(all),
    ...unusedReadings(rows),
  ];
  const cases = new Set(sheets.map((sheet) => sheet.case).filter((name) => name !== ""));
  problems.push(
    ...referenceProblems(all),
    ...namedRowProblems(all, withdrawn),
    ...namedValueProblems(all, byTable, cases),
    ...rowRuleProblems(all, (warning) => warnings.push(warning)),
    ...spreadsheetTexts(rows, (warning) => warnings.push(warning)),
    ...shockCommitmentProblems(all),
  );
  const answers = rows.filter(({ table }) => table.role === "answers");
  const origins = [...withdrawn, ...dropped, ...[...merged.values()].flat().flatMap(originsOf)];
  const places = [...used.values()].flat().flatMap(originsOf);
  const answered = answeredWarnings(warnings, answers, [...origins, ...places]);
  // A fault elsewhere may take a warning away: as long as there is one, no answer is stale.
  if (problems.length === 0) problems.push(...answered.problems);
  return {
    tables: [...merged].map(([table, rows]) => ({
      table,
      get rows() {
        return rows.map(textRow);
      },
    })),
    ledger: () => merged.values().flatMap((rows) => rows.values().flatMap(ledgerOf)),
    origins: origins.sort(byPlace),
    problems: sortProblems(problems),
    warnings: sortProblems(answered.unanswered),
  };
}

function textRow({ rowId, kept, cells }: MergedRow): Record<string, string> {
  const row: Record<string, string> = { row_id: rowId, case: kept.raw.case };
  for (const name of Object.keys(kept.raw.table.columns)) row[name] = cells[name]!.text;
  return row;
}

function byPlace(a: RowOrigin, b: RowOrigin): number {
  return byText(a.file, b.file) || a.line - b.line;
}
