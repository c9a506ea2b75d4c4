/**
 * How a file differs from what it should be: of a table, cell by cell.
 *
 * @module
 */
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { rowKey } from "../compare/row_keys.ts";
import { isUnchanged, tableChanges } from "../compare/table_changes.ts";

/** Most faults of one file that are told one by one. */
const mostTold = 20;

/**
 * How a file in place differs from what was expected, an entry a fault; none where all bytes are the
 * same.
 *
 * @param path the file
 * @param found its bytes in place; `undefined` where it is not there
 * @param expected the bytes that it should have; `undefined` where it should not be there
 */
export function fileFaults(
  path: string,
  found: Uint8Array | undefined,
  expected: Uint8Array | undefined,
): string[] {
  if (!found) return expected ? [`${path}: no such file`] : [];
  if (!expected) return [`${path}: no file expected`];
  if (sameBytes(found, expected)) return [];
  if (!path.endsWith(".csv")) return [`${path}: differs`];
  const told = tableFaults(path, found, expected);
  const more = told.length - mostTold;
  return more > 0 ? [...told.slice(0, mostTold), `${path}: and ${more} faults more`] : told;
}

function tableFaults(path: string, found: Uint8Array, expected: Uint8Array): string[] {
  const [inPlace, right] = [readSheet(path, found), readSheet(path, expected)];
  if (inPlace.problems.length > 0) {
    return inPlace.problems.map(({ line, value, expected }) =>
      `${path}:${line}: found ${JSON.stringify(value)}, expected ${expected}`
    );
  }
  const changes = tableChanges(right, inPlace, rowKey(path));
  if (isUnchanged(changes)) return [`${path}: the same rows, in another order or other bytes`];
  return [
    ...changes.goneColumns.map((name) => `${path}:1 ${name}: no such column`),
    ...changes.addedColumns.map((name) => `${path}:1 ${name}: no column expected`),
    ...changes.cells.map(({ line, column, before, after }) =>
      `${path}:${line} ${column}: found ${JSON.stringify(after)}, expected ${
        JSON.stringify(before)
      }`
    ),
    ...changes.added.map(({ line }) => `${path}:${line}: no row expected`),
    ...changes.gone.map(({ line, cells }) =>
      `${path}: no row ${JSON.stringify(rowKey(path).map((name) => cells[name]).join("/"))}, ` +
      `expected on line ${line}`
    ),
  ];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
