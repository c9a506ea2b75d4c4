/**
 * From raw rows to the merged rows of every table.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { byKey } from "../base/words/order.ts";
import { aliasOf, isUsedUp, type Table } from "../tables/table.ts";
import { aliasesIn, type RawRowsByTable } from "./aliases.ts";
import {
  allowedOnce,
  cellsOnce,
  type CleanRow,
  type RawRow,
  type RowOrigin,
  textOf,
} from "./cell.ts";
import { type Aliases, cleanRow, type Readings } from "./clean_row.ts";
import { dateReader } from "./dates.ts";
import { extentReader } from "./extents.ts";
import { keySpellingProblems } from "./key_spellings.ts";
import { type MergedRow, mergeRows } from "./merge.ts";
import { nameFinder } from "./names.ts";

/** The rows of all tables, and what is wrong with their cells. */
export interface MergedTables {
  /** Rows of the clean tables, in the order of their ids. */
  readonly merged: ReadonlyMap<Table, readonly MergedRow[]>;
  /** Rows of the sheets that cleaning uses up. */
  readonly used: ReadonlyMap<Table, readonly MergedRow[]>;
  /** Rows of clean tables that are used up by themselves. */
  readonly dropped: readonly RowOrigin[];
  readonly problems: readonly Problem[];
}

/**
 * Makes every cell by the rule of its column and merges repeats, table by table, so that what one
 * needs on the way is gone before the next, and what all need before the checks.
 *
 * @param rows all raw rows, corrections applied
 * @param byTable the same by table
 * @param tables descriptions of all tables, in the order of the results
 */
export function mergedTables(
  rows: readonly RawRow[],
  byTable: RawRowsByTable,
  tables: readonly Table[],
): MergedTables {
  const problems: Problem[] = [];
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
  const toMerged = ([rowId, group]: readonly [string, readonly CleanRow[]]) => {
    const row = mergeRows(rowId, group);
    problems.push(...row.problems);
    return row;
  };
  const dropped: RowOrigin[] = [];
  const merged = new Map<Table, readonly MergedRow[]>();
  const used = new Map<Table, readonly MergedRow[]>();
  for (const table of tables) {
    if (isUsedUp(table)) {
      const groups = Map.groupBy(cleaned(table), ({ raw }) => raw.rowId);
      used.set(table, [...groups].map(toMerged));
      continue;
    }
    const found = dropUsedUp(table, cleaned(table), readings.aliases);
    dropped.push(...found.dropped);
    const groups = Map.groupBy(found.kept, (row) => finalId(row, readings));
    merged.set(table, [...groups].sort(byKey).map(toMerged));
  }
  return { merged, used, dropped, problems };
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
