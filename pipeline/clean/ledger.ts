/**
 * The ledger: every clean cell that is not simply the raw text of the row kept, with the rule.
 *
 * @module
 */
import type { CleanRow, LedgerLine } from "./cell.ts";
import type { MergedRow } from "./merge.ts";

/**
 * Ledger lines of a row, in the order of its columns. A cell gets one where its text differs from
 * the raw text, where it is made from a raw column of another name, or where it comes from a row
 * that was merged into the one kept; each cell that lost gets one too, with the text that won.
 */
export function ledgerOf({ rowId, kept, cells, takenFrom, lost }: MergedRow): LedgerLine[] {
  const { table, written } = kept.raw;
  const lines: LedgerLine[] = [];
  const add = ({ raw }: CleanRow, column: string, from: string, rule: string, text: string) =>
    lines.push({
      table: table.name,
      row_id: rowId,
      column,
      file: raw.file,
      line: raw.line,
      raw_column: from,
      raw_text: raw.written[from]!,
      rule,
      clean_text: text,
    });
  for (const [column, { from }] of Object.entries(table.columns)) {
    const { text, rule } = cells[column]!;
    const origin = takenFrom.get(column);
    const asWritten = column === from && text === written[from];
    const nothing = text === "" && written[from] === "";
    if (origin || !(asWritten || nothing)) add(origin ?? kept, column, from, rule, text);
    for (const loser of lost) {
      if (loser.column === column) add(loser.from, column, from, loser.because, text);
    }
  }
  return lines;
}
