/**
 * The changes of a table as lines that a person reads.
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { SheetRow } from "../../base/sheets/read_sheet.ts";
import type { TableDifference } from "./package_changes.ts";

/** One change: of what, from what and to what. */
export interface ChangeLine {
  /** A row or cell, or a column. */
  readonly what: string;
  /** What it was; empty where it is new. */
  readonly before: string;
  /** What it is; empty where it is gone. */
  readonly after: string;
}

/** What stands in place of an empty cell. */
const nothing = "(empty)";

/** Letters of the longest cell that is shown in full. */
const longest = 80;

/** All changes of a table: columns first, cells by line, then new rows and lost ones. */
export function changeLines({ path, only, changes }: TableDifference): ChangeLine[] {
  const { key, addedColumns, goneColumns, cells, added, gone } = changes;
  // Raw rows are looked up in their file, others by their key.
  const place = (line: number, row: string) =>
    path.startsWith("data-raw/") ? `line ${line}, ${row}` : row;
  const rowText = ({ line, cells }: SheetRow) =>
    place(line, key.map((name) => cells[name] ?? "").join("/"));
  return [
    ...(only === undefined ? [] : [fileLine(only, changes)]),
    ...addedColumns.map((name) => ({ what: `column ${name}`, before: "", after: "new" })),
    ...goneColumns.map((name) => ({ what: `column ${name}`, before: "gone", after: "" })),
    ...cells.map(({ row, line, column, before, after }) => ({
      what: `${place(line, row)} ${column}`,
      before: shown(before),
      after: shown(after),
    })),
    ...added.map((row) => ({ what: rowText(row), before: "", after: shown(rest(row, key)) })),
    ...gone.map((row) => ({ what: rowText(row), before: shown(rest(row, key)), after: "" })),
  ];
}

/** That only one of the versions has the file, and how many rows it has. */
function fileLine(
  only: "before" | "after",
  { added, gone }: TableDifference["changes"],
): ChangeLine {
  const count = counted(added.length + gone.length, "row");
  const [before, after] = only === "after" ? ["", count] : [count, ""];
  return { what: "the file", before, after };
}

/** What a row holds beside its key. */
function rest({ cells }: SheetRow, key: readonly string[]): string {
  return Object.entries(cells).filter(([name, cell]) => !key.includes(name) && cell !== "")
    .map(([name, cell]) => `${name} ${cell}`).join(", ");
}

function shown(text: string): string {
  if (text === "") return nothing;
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
