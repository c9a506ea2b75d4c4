/**
 * Derived tables to CSV text, by their descriptions.
 *
 * @module
 */
import { rounded } from "../../base/sheets/rounded.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { allows } from "../kind.ts";
import { derivedPath } from "./derived_table.ts";
import type { MadeTable } from "./made_table.ts";

/**
 * CSV text of a table: its header also where it has no rows, numbers to six places.
 *
 * @throws {TypeError} naming table, row and column where a row lacks a column, has one more, or
 * holds what the kind of the column does not allow
 */
export function derivedText({ table, rows }: MadeTable): string {
  const path = derivedPath(table);
  const names = Object.keys(table.columns);
  const known = new Map(names.map((name) => [name, new Set<string>()]));
  const lines = rows.map((row, at) => {
    const values = Object.entries(rounded(row));
    const stray = values.find(([name]) => !known.has(name));
    if (stray) throw new TypeError(`Cannot write ${path}, row ${at + 1}: no column ${stray[0]}`);
    const cells = Object.fromEntries(values.map(([name, value]) => [name, cellText(value)]));
    for (const name of names) {
      const cell = cells[name];
      const { kind } = table.columns[name]!;
      const place = `Cannot write ${path}, row ${at + 1}, column ${name}`;
      if (cell === undefined) throw new TypeError(`${place}: expected ${kind.expected}`);
      if (known.get(name)!.has(cell)) continue;
      if (!allows(kind, cell)) {
        throw new TypeError(`${place}: expected ${kind.expected}, found ${JSON.stringify(cell)}`);
      }
      known.get(name)!.add(cell);
    }
    return cells;
  });
  return toCsv(names, lines);
}

/** CSV texts of tables by path. */
export function derivedFiles(tables: readonly MadeTable[]): Map<string, string> {
  return new Map(tables.map((each) => [derivedPath(each.table), derivedText(each)]));
}

/** A value as the text of a cell; nothing is an empty one. */
function cellText(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value === null || value === undefined) return "";
  return String(value);
}
