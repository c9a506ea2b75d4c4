/**
 * Clean tables back from their CSV text, with typed values.
 *
 * @module
 */
import { parse } from "@std/csv";
import { valueOf } from "./kind.ts";
import { cleanHeader, type Row, type Table } from "./table.ts";

/**
 * Rows of a clean table with the values that its kinds give: numbers, lists of states, `null` for
 * an empty cell.
 *
 * @param table description of the table
 * @param text CSV text that the stage `clean` wrote
 * @throws {TypeError} when the header or a cell is not as described, which no finished stage leaves
 */
export function readCleanTable<Of extends Table>(table: Of, text: string): Row<Of>[] {
  const [header = [], ...records] = parse(text);
  const expected = cleanHeader(table);
  if (header.join() !== expected.join()) {
    throw new TypeError(`Cannot read the table ${table.name}: its header is ${header.join()}`);
  }
  const kinds = Object.values(table.columns).map(({ kind }) => kind);
  return records.map((record) => {
    const values: Record<string, unknown> = { row_id: record[0], case: record[1] };
    for (const [at, kind] of kinds.entries()) {
      values[header[at + 2]!] = valueOf(kind, record[at + 2]!);
    }
    return values as unknown as Row<Of>;
  });
}
