/**
 * Columns of nothing at the end of a sheet, as a spreadsheet adds them where cells were once filled.
 *
 * @module
 */
import type { Note } from "../problems/note.ts";

/** A sheet taken apart into cells, header and rows. */
export interface Cells {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/**
 * Leaves out the columns at the end of a header that have no name, and the empty cells below them.
 * A row that has text there keeps it, and so is longer than the header. Where the header has no such
 * column, an empty cell too many stays as well: a comma that lacks quotation marks may have moved
 * the cells before it.
 *
 * @param file path that the note names
 */
export function withoutSpareCells(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
): Cells & { readonly notes: readonly Note[] } {
  const named = header.findLastIndex((name) => name !== "") + 1;
  const spare = header.length - named;
  if (spare === 0 || named === 0) return { header, records, notes: [] };
  const cut = (record: readonly string[]) =>
    record.length <= header.length && record.slice(named).every((cell) => cell === "")
      ? record.slice(0, named)
      : record;
  const columns = spare === 1 ? "1 column" : `${spare} columns`;
  return {
    header: header.slice(0, named),
    records: records.map(cut),
    notes: [{
      file,
      line: 1,
      says: `left out at the ends of its lines: ${columns} without name and cells`,
    }],
  };
}
