/**
 * Derived tables by the names that figures and pages call them.
 *
 * @module
 */
import { derivedPath } from "../derived/derived_table.ts";
import { readDerived } from "../derived/read_derived.ts";
import { derivedTables } from "./derived_tables.ts";

/** A row by column. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** Path of a derived table: a summary goes by its name, another by its folder and name. */
export function tablePath(name: string): string {
  return `data-clean/${name.includes("/") ? name : `summaries/${name}`}.csv`;
}

/**
 * Rows of a derived table, by its description; `null` stands for a number that is not defined.
 *
 * @param name such as `network_ties` or `findings/openings`
 * @param text CSV text that its stage wrote
 * @throws {RangeError} when no table is called so
 * @throws {TypeError} when the text is not as described
 */
export function readByName(name: string, text: string): DataRow[] {
  const table = derivedTables.find((each) => derivedPath(each) === tablePath(name));
  if (table === undefined) {
    throw new RangeError(`Cannot read ${name}: no derived table is called so`);
  }
  return readDerived(table, text).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, Number.isNaN(value) ? null : value]),
    ) as DataRow
  );
}
