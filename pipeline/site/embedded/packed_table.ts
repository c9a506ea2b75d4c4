/**
 * Tables as the page takes them: column by column, each text once where texts repeat.
 *
 * @module
 */

/** Texts of a column: one a row, or each once with the place of each row's text among them. */
export type PackedColumn = readonly string[] | {
  readonly texts: readonly string[];
  readonly at: readonly number[];
};

/** A table without its types: all cells are text. */
export interface PackedTable {
  readonly header: readonly string[];
  readonly columns: readonly PackedColumn[];
  /** Number of rows. */
  readonly rows: number;
}

/**
 * Packs a table.
 *
 * @param header names of the columns
 * @param records cells by row, as many as there are columns
 */
export function packed(
  header: readonly string[],
  records: readonly (readonly string[])[],
): PackedTable {
  return {
    header,
    columns: header.map((_, place) => packedColumn(records.map((record) => record[place]!))),
    rows: records.length,
  };
}

function packedColumn(cells: readonly string[]): PackedColumn {
  const places = new Map<string, number>();
  const at = cells.map((cell) => {
    const known = places.get(cell) ?? places.size;
    places.set(cell, known);
    return known;
  });
  return 2 * places.size < cells.length ? { texts: [...places.keys()], at } : cells;
}

/** The cells of a packed table by row. */
export function unpacked({ columns, rows }: PackedTable): string[][] {
  const columnTexts = columns.map((column) =>
    "texts" in column ? column.at.map((place) => column.texts[place]!) : column
  );
  return Array.from({ length: rows }, (_, row) => columnTexts.map((texts) => texts[row]!));
}
