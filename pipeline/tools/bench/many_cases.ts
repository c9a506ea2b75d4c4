/**
 * The sheets several times over, as if further allies had been coded: copies under new case names
 * whose ids are renamed alike, so that keys stay unique and references resolve.
 *
 * @module
 */
import type { RawRow } from "../../clean/cell.ts";
import type { RawFile } from "../../clean/clean_files.ts";
import { correctRows, nameRows } from "../../clean/name_rows.ts";
import { type RawSheet, toRawSheet } from "../../clean/raw_sheet.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { rawHeader, type Table } from "../../tables/table.ts";

/** Columns, apart from those that name other rows, whose cells are ids or folders. */
const idColumns: ReadonlySet<string> = new Set([
  ...["episode", "treaty_id", "event_id", "linkage_id", "organisation", "shock", "institution"],
  ...["source", "case", "context", "family", "parent", "successor", "same_as", "carries_on"],
]);

/** How the cells of a raw column are renamed: whole, name by name in a list, or not at all. */
type Renaming = "whole" | "each" | "not";

/** The files and further copies of them, so that there are `times` as many cases. */
export function manyCases(files: readonly RawFile[], times: number): RawFile[] {
  const sheets = files.map(({ path, bytes }) => toRawSheet(readSheet(path, bytes)))
    .filter((sheet): sheet is RawSheet => "table" in sheet);
  const { rows } = correctRows(nameRows(sheets));
  const byFile = Map.groupBy(rows, ({ file }) => file);
  const copies = Array.from({ length: times - 1 }, (_, index) => `c${index + 2}-`);
  return [...files, ...copies.flatMap((mark) => copyOf(byFile, mark))];
}

function copyOf(byFile: ReadonlyMap<string, readonly RawRow[]>, mark: string): RawFile[] {
  const encoder = new TextEncoder();
  return [...byFile].flatMap(([file, rows]) => {
    const { table, case: folder } = rows[0]!;
    const renamed = rows.filter((row) => multiplies(row)).map((row) => renameCells(row, mark));
    if (isShared(table) || renamed.length === 0) return [];
    const inCase = folder === "" ? `judgement/${file.slice("data-raw/".length)}` : file.slice(9);
    const path = `data-raw/${mark}${inCase}`;
    return [{ path, bytes: encoder.encode(toCsv(rawHeader(table), renamed)) }];
  });
}

/** Whether rows do not multiply with the allies, such as the states of the world. */
function isShared(table: Table): boolean {
  return table.key.every((column) => renamingOf(table, column) === "not");
}

/** A vague word means the same in all cases, as does a cell that is read alike on every source. */
function multiplies({ table, cells }: RawRow): boolean {
  return table.name !== "dates" || cells["source"] !== "";
}

function renameCells({ table, cells }: RawRow, mark: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => {
      // There is one yardstick and one in question, however many organisations there are.
      if (table.name === "organisations" && ["yardstick", "in-question"].includes(text)) {
        return [column, "other"];
      }
      const renaming = renamingOf(table, column);
      if (renaming === "not" || text.trim() === "") return [column, text];
      const names = renaming === "each" ? text.split(";") : [text];
      return [column, names.map((name) => name.trim() && mark + name.trim()).join("; ")];
    }),
  );
}

function renamingOf(table: Table, column: string): Renaming {
  const described = Object.values(table.columns).filter(({ from }) => from === column);
  if (described.some(({ rule }) => rule === "state list")) {
    return "each";
  }
  const renamed = idColumns.has(column) ||
    described.some(({ refersTo }) => refersTo !== undefined && refersTo !== "states") ||
    described.some(({ rule }) => rule === "states" || rule === "voice") ||
    (table.name === "actors" && column === "as_written");
  return renamed ? "whole" : "not";
}
