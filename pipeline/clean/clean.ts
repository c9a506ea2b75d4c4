/**
 * From raw sheets to clean tables, with a ledger of every changed cell and the fate of every row.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import { type Problem, sortProblems, type Warning } from "../base/problems/problem.ts";
import type { RawSheet } from "./raw_sheet.ts";
import { allTables } from "../tables/all.ts";
import { aliasOf, isUsedUp, type Table } from "../tables/table.ts";
import { answeredWarnings } from "./answers.ts";
import { aliasesIn, type RawRowsByTable } from "./aliases.ts";
import {
  allowedOnce,
  cellsOnce,
  type CleanRow,
  type LedgerLine,
  type RawRow,
  type RowOrigin,
  textOf,
} from "./cell.ts";
import { type Aliases, cleanRow, type Readings } from "./clean_row.ts";
import { dateReader } from "./dates.ts";
import { keySpellingProblems } from "./key_spellings.ts";
import { ledgerOf } from "./ledger.ts";
import { type MergedRow, mergeRows } from "./merge.ts";
import { nearDuplicates } from "./near_duplicates.ts";
import { correctRows, nameRows } from "./name_rows.ts";
import { extentReader } from "./extents.ts";
import { namedRowProblems } from "./named_rows.ts";
import { namedValueProblems } from "./named_values.ts";
import { nameFinder } from "./names.ts";
import { referenceProblems } from "./references.ts";
import { rowRuleProblems } from "./row_rules.ts";
import { shockCommitmentProblems } from "./shock_commitments.ts";
import { unusedReadings } from "./unused_readings.ts";
import { unusedRows } from "./unused_rows.ts";
import { spreadsheetTexts } from "./spreadsheet_texts.ts";
import { withdrawRows } from "./withdraw_rows.ts";
import { byKey, byText } from "../base/words/order.ts";

/** A clean table: text cells by clean column, `row_id` and `case` first. */
export interface CleanTable {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** All that cleaning gives. Where there are problems, the rest must not be written. */
export interface Cleaned {
  readonly tables: readonly CleanTable[];
  readonly ledger: readonly LedgerLine[];
  readonly origins: readonly RowOrigin[];
  readonly problems: readonly Problem[];
  /** What is unlikely and answered nowhere; it stops nothing. */
  readonly warnings: readonly Warning[];
}

/**
 * Cleans all sheets at once: names the rows, drops those withdrawn, applies corrections, makes every cell by the rule of
 * its column, merges repeats, checks values and references. Nothing is thrown: all problems of the
 * run come back together, sorted by file and line, and beside them what is only unlikely.
 *
 * @param tables descriptions of all tables, in the order of the ledger
 */
export function clean(
  sheets: readonly RawSheet[],
  tables: readonly Table[] = allTables,
): Cleaned {
  const { left, withdrawn, problems: withdrawalProblems } = withdrawRows(nameRows(sheets));
  const { rows, problems: correctionProblems } = correctRows(left);
  const problems: Problem[] = [...withdrawalProblems, ...correctionProblems];
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const readings = readingsOf(rows, byTable);
  const cleaned = (table: Table) => {
    const columns = Object.entries(table.columns);
    const ofTable = (byTable.get(table) ?? []).map((row) => {
      const made = cleanRow(row, columns, readings);
      problems.push(...made.problems);
      return made.row;
    });
    problems.push(...keySpellingProblems(table, ofTable));
    return ofTable;
  };
  const ledger: LedgerLine[] = [];
  const origins: RowOrigin[] = [...withdrawn];
  const merged = new Map<Table, readonly MergedRow[]>();
  const used = new Map<Table, readonly MergedRow[]>();
  // Table by table, so that what one needs on the way is gone before the next.
  for (const table of tables) {
    if (isUsedUp(table)) {
      const groups = Map.groupBy(cleaned(table), ({ raw }) => raw.rowId);
      const rows = [...groups].map(([rowId, group]) => mergeRows(rowId, group));
      problems.push(...rows.flatMap((row) => row.problems));
      used.set(table, rows);
      continue;
    }
    const { kept, dropped } = dropUsedUp(table, cleaned(table), readings.aliases);
    origins.push(...dropped);
    const groups = Map.groupBy(kept, (row) => finalId(row, readings));
    const mergedRows = [...groups].sort(byKey).map(([rowId, group]) => {
      const row = mergeRows(rowId, group);
      ledger.push(...ledgerOf(row));
      origins.push(...row.origins);
      problems.push(...row.problems);
      return row;
    });
    merged.set(table, mergedRows);
  }
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
  const places = [...used.values()].flat().flatMap((row) => row.origins);
  const answered = answeredWarnings(warnings, answers, [...origins, ...places]);
  // A fault elsewhere may take a warning away: as long as there is one, no answer is stale.
  if (problems.length === 0) problems.push(...answered.problems);
  return {
    tables: [...merged].map(([table, rows]) => ({ table, rows: rows.map(textRow) })),
    ledger,
    origins: origins.sort(byPlace),
    problems: sortProblems(problems),
    warnings: sortProblems(answered.unanswered),
  };
}

function readingsOf(rows: readonly RawRow[], byTable: RawRowsByTable): Readings {
  const names = rows.filter(({ table }) => table.role === "names");
  return {
    findName: nameFinder(names),
    readDate: dateReader(rows),
    aliases: aliasesIn(byTable),
    extentOf: extentReader(rows),
    hintName: hintFinder(names.map((row) => textOf(row, "as_written"))),
    allowed: allowedOnce(),
    once: cellsOnce(),
  };
}

/** An alias row, which only says that two ids are one, is used up by saying so. */
function dropUsedUp(table: Table, rows: readonly CleanRow[], aliases: Aliases) {
  const alias = aliasOf(table);
  const stays = ({ raw }: CleanRow) =>
    alias && aliases.get(alias.target)?.get(textOf(raw, table.id[0]!));
  const dropped = rows.filter(stays).map((row): RowOrigin => ({
    table: table.name,
    row_id: row.raw.rowId,
    file: row.raw.file,
    line: row.raw.line,
    fate: "dropped",
    rule: "used up",
    reason: `Says that ${textOf(row.raw, table.id[0]!)} is ${stays(row)}`,
  }));
  return { kept: rows.filter((row) => !stays(row)), dropped };
}

/** Row id after merging: that of the row that stays, where two ids are one. */
function finalId({ raw }: CleanRow, { aliases }: Readings): string {
  return aliases.get(raw.table.name)?.get(raw.rowId) ?? raw.rowId;
}

function textRow({ rowId, kept, cells }: MergedRow): Record<string, string> {
  const row: Record<string, string> = { row_id: rowId, case: kept.raw.case };
  for (const name of Object.keys(kept.raw.table.columns)) row[name] = cells[name]!.text;
  return row;
}

function byPlace(a: RowOrigin, b: RowOrigin): number {
  return byText(a.file, b.file) || a.line - b.line;
}
