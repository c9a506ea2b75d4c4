/**
 * Derived tables from their CSV text and back, by their descriptions.
 *
 * Who reads a table imports its description and takes what the description says, without casts:
 *
 * ```ts
 * // bilateralShare is the description in `summaries/bilateral_share.ts`
 * const rows = readDerived(bilateralShare, text); // Row<typeof bilateralShare>[]
 * rows[0].share_low; // number | null, as the kind of the column says
 * ```
 *
 * A figure or a page is given a reader instead: `read(bilateralShare)`. The type of a row is
 * `Row<typeof bilateralShare>`, for which most descriptions export a name (`BilateralShare`). Yes
 * and no are booleans in rows and `yes` and `no` in the file; an empty cell is `null`; lists are
 * text with `;` between their items.
 *
 * @module
 */
import { parse } from "@std/csv";
import { valueOf } from "../kind.ts";
import { derivedPath, type DerivedTable, type Row } from "./derived_table.ts";

/** Gives the rows of a table by its description. */
export type ReadTable = <Of extends DerivedTable>(table: Of) => readonly Row<Of>[];

/**
 * Rows of a derived table with the values that its kinds give.
 *
 * @param table description of the table
 * @param text CSV text that its stage wrote
 * @throws {TypeError} naming table, row and column where header or cell is not as described
 */
export function readDerived<Of extends DerivedTable>(table: Of, text: string): Row<Of>[] {
  const path = derivedPath(table);
  const [header = [], ...records] = parse(text);
  const names = Object.keys(table.columns);
  if (header.join() !== names.join()) {
    throw new TypeError(
      `Cannot read ${path}: expected the columns ${names.join()}, found ${header.join()}`,
    );
  }
  const readers = names.map((name) => {
    const { kind } = table.columns[name]!;
    // Most columns hold few values many times: each text is read once.
    const known = new Map<string, unknown>();
    return (cell: string, row: number) => {
      if (known.has(cell)) return known.get(cell);
      try {
        const value = valueOf(kind, cell);
        known.set(cell, value);
        return value;
      } catch (error) {
        const why = error instanceof Error ? error.message : error;
        throw new TypeError(`Cannot read ${path}, row ${row}, column ${name}: ${why}`);
      }
    };
  });
  return records.map((record, at) =>
    Object.fromEntries(
      names.map((name, place) => [name, readers[place]!(record[place]!, at + 1)]),
    ) as unknown as Row<Of>
  );
}
