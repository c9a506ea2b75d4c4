/**
 * Whether the ledger says the truth about the raw sheets and does not contradict itself.
 *
 * @module
 */
import type { SheetRow } from "../../base/sheets/read_sheet.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { type LedgerRecord, type OriginRecord, placeKey, rowKey } from "./records.ts";

const ledgerFile = "data-clean/ledger.csv";

/** A clean cell as one text, to look ledger lines up by. */
export function cellKey(table: string, rowId: string, column: string): string {
  return `${rowKey({ table, rowId })}\u001F${column}`;
}

/**
 * Holds every ledger line against the raw cell that it quotes, the row that it belongs to and the
 * other lines of its cell.
 *
 * @param headers columns of the clean tables
 */
export function ledgerDiscrepancies(
  rawRows: ReadonlyMap<string, SheetRow>,
  ledger: readonly LedgerRecord[],
  origins: readonly OriginRecord[],
  headers: ReadonlyMap<string, readonly string[]>,
): Discrepancy[] {
  const parts = new Set(
    origins.filter(({ fate }) => fate === "kept" || fate === "merged").map(partKey),
  );
  const firstOfCell = new Map<string, LedgerRecord>();
  return ledger.flatMap((line): Discrepancy[] => {
    const cell = cellKey(line.table, line.rowId, line.column);
    const first = firstOfCell.get(cell) ?? line;
    firstOfCell.set(cell, first);
    const place = inLedger(line);
    const rawText = rawRows.get(placeKey(line.place))?.cells[line.rawColumn];
    if (!parts.has(partKey(line))) {
      const expected = "a raw row that is kept as, or merged into, the clean row";
      return [{ ...place, kind: "ledger-without-row", found: placeKey(line.place), expected }];
    }
    const header = headers.get(line.table);
    // Of a table that is missing nothing is said but that.
    if (!header) return [];
    if (rawText === undefined || !header.includes(line.column)) {
      const found = `${line.rawColumn} for ${line.column}`;
      const expected = "a column of the raw sheet and one of the clean table";
      return [{ ...place, kind: "ledger-without-cell", found, expected }];
    }
    const faults: Discrepancy[] = [];
    if (rawText !== line.rawText) {
      faults.push({
        ...place,
        kind: "raw-text-differs",
        found: line.rawText,
        expected: rawText,
      });
    }
    if (line.cleanText !== first.cleanText) {
      faults.push({
        ...place,
        kind: "ledger-disagrees",
        found: line.cleanText,
        expected: first.cleanText,
      });
    }
    return faults;
  });
}

function partKey(record: LedgerRecord | OriginRecord): string {
  return `${rowKey(record)}\u001F${placeKey(record.place)}`;
}

function inLedger({ at, table, rowId, column }: LedgerRecord) {
  return { file: ledgerFile, line: at, table, row: rowId, column };
}
