/**
 * Clean tables back from their CSV text, with typed values.
 *
 * @module
 */
import { parse } from "@std/csv";
import { cleanHeader, type Row, type Table } from "./table.ts";

/**
 * Rows of a clean table with the values that its kinds give: numbers, lists of states, `null` for an
 * empty cell.
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
  const schemas = Object.values(table.columns).map(({ kind }) => kind.schema);
  return records.map((record) => {
    const values: Record<string, unknown> = { row_id: record[0], case: record[1] };
    for (const [at, schema] of schemas.entries()) {
      const name = header[at + 2]!;
      const cell = schema.safeParse(record[at + 2]!);
      if (!cell.success) {
        throw new TypeError(`Cannot read ${table.name}/${record[0]}: ${name} is ${record[at + 2]}`);
      }
      values[name] = cell.data;
    }
    return values as unknown as Row<Of>;
  });
}
