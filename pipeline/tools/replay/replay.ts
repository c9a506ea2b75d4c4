/**
 * The replay law: raw sheets, ledger and row origins rebuild the clean tables byte for byte.
 *
 * Nothing here knows the rules of cleaning, and no code is shared with the cleaner but the CSV
 * reader. So whoever checks the ledger need not trust the cleaner.
 *
 * @module
 */
import { readSheet, type Sheet, type SheetRow } from "../../base/sheets/read_sheet.ts";
import { ledgerDiscrepancies } from "./check_ledger.ts";
import { originDiscrepancies } from "./check_origins.ts";
import { firstDifference } from "./compare.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { rebuildTables } from "./rebuild.ts";
import { placeKey, toLedgerRecord, toOriginRecord } from "./records.ts";

/** Everything that the law is about. */
export interface ReplayInput {
  /** Bytes of every raw sheet, by path from the project folder. */
  readonly raw: ReadonlyMap<string, Uint8Array>;
  /** Bytes of `data-clean/ledger.csv`. */
  readonly ledger: Uint8Array;
  /** Bytes of `data-clean/row_origins.csv`. */
  readonly origins: Uint8Array;
  /** Bytes of the clean tables, by name. Their header lines give the columns to rebuild. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

/** What a replay gives. The law holds where there are no discrepancies. */
export interface Replay {
  /** Text of the rebuilt clean tables, by name. */
  readonly tables: ReadonlyMap<string, string>;
  readonly discrepancies: readonly Discrepancy[];
}

/** Rebuilds the clean tables, and says where they, the ledger or the row origins do not add up. */
export function replay(input: ReplayInput): Replay {
  const rawSheets = [...input.raw].map(([path, bytes]) => readSheet(path, bytes));
  const ledgerSheet = readSheet("data-clean/ledger.csv", input.ledger);
  const originSheet = readSheet("data-clean/row_origins.csv", input.origins);
  const cleanSheets = new Map(
    [...input.tables].map(([table, bytes]) =>
      [table, readSheet(`data-clean/tables/${table}.csv`, bytes)] as const
    ),
  );
  const unread = [...rawSheets, ledgerSheet, originSheet, ...cleanSheets.values()].flatMap(
    unreadSheet,
  );
  if (unread.length > 0) return { tables: new Map(), discrepancies: unread };

  const rawRows = new Map<string, SheetRow>(
    rawSheets.flatMap(({ rows }) => rows.map((row) => [placeKey(row), row] as const)),
  );
  const ledger = ledgerSheet.rows.map(toLedgerRecord);
  const origins = originSheet.rows.map(toOriginRecord);
  const headers = new Map([...cleanSheets].map(([table, { header }]) => [table, header]));
  const tables = rebuildTables(rawRows, ledger, origins, headers);
  const decoder = new TextDecoder();
  return {
    tables,
    discrepancies: [
      ...originDiscrepancies(rawRows, origins),
      ...missingTables(new Set(origins.map(({ table }) => table)), headers),
      ...ledgerDiscrepancies(rawRows, ledger, origins, headers),
      ...[...tables].flatMap(([table, rebuilt]) =>
        firstDifference(table, decoder.decode(input.tables.get(table)), rebuilt) ?? []
      ),
    ],
  };
}

function unreadSheet({ file, problems }: Sheet): Discrepancy[] {
  return problems.map(({ line, column, value, expected }) => ({
    kind: "sheet-unread",
    file,
    line,
    table: "",
    row: "",
    column,
    found: value,
    expected,
  }));
}

function missingTables(
  named: ReadonlySet<string>,
  headers: ReadonlyMap<string, readonly string[]>,
): Discrepancy[] {
  return [...named].filter((table) => !headers.has(table)).map((table) => ({
    kind: "table-missing",
    file: `data-clean/tables/${table}.csv`,
    line: 0,
    table,
    row: "",
    column: "",
    found: "no such file",
    expected: "a clean table",
  }));
}
