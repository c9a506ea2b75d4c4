/**
 * The sheets several times over, as if further allies had been coded: copies under new case names
 * whose ids are renamed alike, so that keys stay unique and references resolve.
 *
 * @module
 */
import type { RawRow } from "../../clean/cell.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { correctRows, nameRows } from "../../clean/name_rows.ts";
import { withdrawRows } from "../../clean/withdraw_rows.ts";
import { type RawSheet, toRawSheet } from "../../clean/raw_sheet.ts";
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { allTables } from "../../tables/all.ts";
import { type Column, rawHeader, type Table } from "../../tables/table.ts";

/** How the cells of a raw column are renamed: whole, name by name in a list, or not at all. */
type Renaming = "whole" | "each" | "not";

/** The files and further copies of them, so that there are `times` as many cases. */
export function manyCases(files: readonly RawFile[], times: number): RawFile[] {
  const sheets = files.map(({ path, bytes }) => toRawSheet(readSheet(path, bytes)))
    .filter((sheet): sheet is RawSheet => "table" in sheet);
  const { rows } = correctRows(withdrawRows(nameRows(sheets)).left);
  const byFile = Map.groupBy(rows, ({ file }) => file);
  const copies = Array.from({ length: times - 1 }, (_, index) => `c${index + 2}-`);
  return [...files, ...copies.flatMap((mark) => copyOf(byFile, mark))];
}

function copyOf(byFile: ReadonlyMap<string, readonly RawRow[]>, mark: string): RawFile[] {
  const encoder = new TextEncoder();
  return [...byFile].flatMap(([file, rows]) => {
    const { table, case: folder } = rows[0]!;
    const renamed = rows.filter((row) => multiplies(row)).map((row) => renameCells(row, mark));
    if (renamed.length === 0) return [];
    const inCase = folder === "" ? `judgement/${file.slice("data-raw/".length)}` : file.slice(9);
    const path = `data-raw/${mark}${inCase}`;
    return [{ path, bytes: encoder.encode(toCsv(rawHeader(table), renamed)) }];
  });
}

/**
 * Whether a row multiplies with the allies. The states of the world do not, nor does a vague word,
 * which means the same in all cases: the key of a copy would be the same.
 */
function multiplies({ table, cells }: RawRow): boolean {
  return table.key.some((column) => cells[column] !== "" && renamingOf(table, column) !== "not");
}

function renameCells({ table, cells }: RawRow, mark: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => {
      const marks = describedBy(table, column).find(({ marks }) => marks)?.marks;
      if (marks?.values.includes(text)) return [column, marks.others];
      const renaming = renamingOf(table, column);
      if (renaming === "not" || text.trim() === "") return [column, text];
      const names = renaming === "each" ? text.split(";") : [text];
      return [column, names.map((name) => name.trim() && mark + name.trim()).join("; ")];
    }),
  );
}

function renamingOf(table: Table, column: string): Renaming {
  const described = describedBy(table, column);
  if (described.some(({ rule }) => rule === "state list")) return "each";
  const renamed = described.some(({ coined, refersTo, rule }) =>
    coined || (refersTo !== undefined && !standsForAll(refersTo)) ||
    rule === "states" || rule === "voice"
  );
  return renamed ? "whole" : "not";
}

/** Whether the ids of a table are no coders' own: they mean the same thing in every case. */
function standsForAll(name: string): boolean {
  const table = allTables.find((each) => each.name === name)!;
  return !table.id.some((column) => describedBy(table, column).some(({ coined }) => coined));
}

/** The clean columns that are made of a raw one. */
function describedBy(table: Table, column: string): Column[] {
  return Object.values(table.columns).filter(({ from }) => from === column);
}
