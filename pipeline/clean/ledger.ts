/**
 * The ledger: every clean cell that is not simply the raw text of the row kept, with the rule.
 *
 * @module
 */
import type { CleanRow, LedgerLine } from "./cell.ts";
import type { MergedRow } from "./merge.ts";

/**
 * Ledger lines of a row, in the order of its columns. A cell gets one where its text differs from the
 * raw text, where it is made from a raw column of another name, or where it comes from a row that was
 * merged into the one kept; each cell that lost gets one too, with the text that won.
 */
export function ledgerOf({ rowId, kept, cells, lost }: MergedRow): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const line = (row: CleanRow, rule: string): LedgerLine => {
      const { from } = row.raw.table.columns[name]!;
      return {
        table: row.raw.table.name,
        row_id: rowId,
        column: name,
        file: row.raw.file,
        line: row.raw.line,
        raw_column: from,
        raw_text: row.raw.written[from]!,
        rule,
        clean_text: cell.text,
      };
    };
    const { from } = kept.raw.table.columns[name]!;
    const asWritten = name === from && cell.text === kept.raw.written[from];
    const nothing = cell.text === "" && cell.from.raw.written[from] === "";
    if (cell.from !== kept || !(asWritten || nothing)) lines.push(line(cell.from, cell.rule));
    lines.push(
      ...lost.filter((loser) => loser.column === name)
        .map((loser) => line(loser.from, loser.because)),
    );
  }
  return lines;
}
