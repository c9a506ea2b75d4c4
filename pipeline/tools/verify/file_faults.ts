/**
 * How a file differs from what it should be: of a table, cell by cell.
 *
 * @module
 */
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { rowKey } from "../compare/row_keys.ts";
import { isUnchanged, tableChanges } from "../compare/table_changes.ts";
import { type Fault, fault } from "./fault.ts";

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
): Fault[] {
  if (!found) return expected ? [fault("file-absent", path)] : [];
  if (!expected) return [fault("file-unexpected", path)];
  if (sameBytes(found, expected)) return [];
  if (!path.endsWith(".csv")) return [fault("file-differs", path)];
  const told = tableFaults(path, found, expected);
  const more = told.length - mostTold;
  return more > 0
    ? [...told.slice(0, mostTold), fault("faults-left-out", path, { value: `${more} more` })]
    : told;
}

function tableFaults(path: string, found: Uint8Array, expected: Uint8Array): Fault[] {
  const [inPlace, right] = [readSheet(path, found), readSheet(path, expected)];
  if (inPlace.problems.length > 0) return [...inPlace.problems];
  const changes = tableChanges(right, inPlace, rowKey(path));
  if (isUnchanged(changes)) return [fault("order-differs", path)];
  const key = (cells: Readonly<Record<string, string>>) =>
    rowKey(path).map((name) => cells[name]).join("/");
  return [
    ...changes.goneColumns.map((column) => fault("column-absent", path, { line: 1, column })),
    ...changes.addedColumns.map((column) => fault("column-unexpected", path, { line: 1, column })),
    ...changes.cells.map(({ line, column, before, after }) =>
      fault("cell-differs", path, { line, column, value: after, expected: JSON.stringify(before) })
    ),
    ...changes.added.map(({ line }) => fault("row-unexpected", path, { line })),
    ...changes.gone.map(({ line, cells }) =>
      fault("row-absent", path, { expected: `${JSON.stringify(key(cells))} on line ${line}` })
    ),
  ];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
