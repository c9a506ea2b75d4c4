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
  const { name: table, columns } = kept.raw.table;
  return Object.entries(cells).flatMap(([name, cell]) => {
    const { from } = columns[name]!;
    const line = ({ raw }: CleanRow, rule: string): LedgerLine => ({
      table,
      row_id: rowId,
      column: name,
      file: raw.file,
      line: raw.line,
      raw_column: from,
      raw_text: raw.written[from]!,
      rule,
      clean_text: cell.text,
    });
    const origin = takenFrom.get(name);
    const written = kept.raw.written[from];
    const asWritten = name === from && cell.text === written;
    const nothing = cell.text === "" && written === "";
    const made = origin || !(asWritten || nothing) ? [line(origin ?? kept, cell.rule)] : [];
    const losers = lost.filter(({ column }) => column === name);
    return [...made, ...losers.map((loser) => line(loser.from, loser.because))];
  });
}
