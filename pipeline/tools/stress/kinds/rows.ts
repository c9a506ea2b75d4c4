/**
 * Damages to whole rows and columns.
 *
 * @module
 */
import { caught, harmless, type Kind, open } from "../damage/damage.ts";
import { linesKind, rowKind } from "../damage/line_kind.ts";
import { lineOf } from "../damage/cell_kind.ts";
import { below, pick } from "../damage/pick.ts";
import { readSheet } from "../../../base/sheets/read_sheet.ts";
import type { Table } from "../../../tables/table.ts";
import type { GroundSheet } from "../damage/ground.ts";

/** The lines of the sheet with the cells of each, header among them, changed. */
function withEach(
  sheet: GroundSheet,
  change: (cells: readonly string[]) => readonly string[],
): readonly string[] {
  // The text is sound, so that every line after the header is a row.
  const text = sheet.lines.map((line) => `${line}\n`).join("");
  const { rows } = readSheet(sheet.file.path, new TextEncoder().encode(text));
  const all = [sheet.header, ...rows.map(({ cells }) => sheet.header.map((name) => cells[name]!))];
  return all.map((cells) =>
    change(cells).map((cell) => /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
      .join(",")
  );
}

/** Kinds of row and column that are not where they should be. */
export const rowKinds: readonly Kind[] = [
  rowKind("row duplicated", "the same line twice", caught, (line) => [line, line]),
  rowKind("key with other values", "a second row of the same key", caught, (line, row, sheet) => {
    const other = sheet.header.find((name) =>
      !sheet.table.key.includes(name) && ["note", "reason", "evidence"].includes(name)
    );
    return other === undefined
      ? undefined
      : [line, lineOf(sheet, { ...row.cells, [other]: "read" })];
  }),
  rowKind("row deleted", "its line is gone", caught, () => []),
  rowKind("header in the middle", "as when files are put together", caught, (line, _, sheet) => [
    line,
    sheet.lines[0]!,
  ]),
  linesKind(
    "two rows swapped",
    "their lines change places",
    harmless("the order of rows says nothing"),
    ({ lines, rows }, random) => {
      if (rows.length < 2) return undefined;
      const [one, two] = [pick(random, rows).line - 1, pick(random, rows).line - 1];
      if (one === two) return undefined;
      return { lines: lines.toSpliced(one, 1, lines[two]!).toSpliced(two, 1, lines[one]!) };
    },
  ),
  linesKind(
    "rows turned round",
    "the last one first",
    harmless("the order of rows says nothing"),
    ({ lines }) => ({ lines: [lines[0]!, ...lines.slice(1).toReversed()] }),
  ),
  linesKind("column renamed", "a name that no column has", caught, (sheet, random) => {
    const name = pick(random, sheet.header);
    return { lines: [headerWith(sheet, name, "other"), ...sheet.lines.slice(1)], wrong: [1] };
  }),
  linesKind("column misspelt", "a letter doubled in the header", caught, (sheet, random) => {
    const name = pick(random, sheet.header);
    return {
      lines: [headerWith(sheet, name, `${name}${name.at(-1)}`), ...sheet.lines.slice(1)],
      wrong: [1],
    };
  }),
  linesKind("column missing", "with its cells", caught, (sheet, random) => {
    const at = below(random, sheet.header.length);
    return { lines: withEach(sheet, (cells) => cells.toSpliced(at, 1)), wrong: [1] };
  }),
  linesKind("column twice", "with its cells", caught, (sheet, random) => {
    const at = below(random, sheet.header.length);
    return { lines: withEach(sheet, (cells) => [...cells, cells[at]!]), wrong: [1] };
  }),
  linesKind("column added", "of a name that no column has", caught, (sheet) => ({
    lines: sheet.lines.map((line, at) => `${line},${at === 0 ? "remark" : "x"}`),
    wrong: [1],
  })),
  linesKind(
    "cells beside the table",
    "columns without a name that hold something",
    caught,
    (sheet) => ({
      lines: sheet.lines.map((line, at) => `${line},${at === 1 ? "x" : ""}`),
      wrong: [1, 2],
    }),
  ),
  linesKind(
    "empty columns at the end",
    "as Excel writes them",
    harmless("they hold nothing, and a note says that they are left out"),
    (sheet) => ({ lines: sheet.lines.map((line) => `${line},,`) }),
  ),
  linesKind(
    "columns in another order",
    "with their cells",
    harmless("columns are known by their names"),
    (sheet) => ({ lines: withEach(sheet, (cells) => cells.toReversed()) }),
  ),
  linesKind(
    "names of two columns swapped",
    "without their cells",
    open(
      "two columns of prose hold the same kind of text; else values or names do not fit, and always a note says that the header is not the one recorded",
    ),
    (sheet, random) => {
      const [one, two] = [pick(random, sheet.header), pick(random, sheet.header)];
      const header = sheet.header.map((name) => name === one ? two : name === two ? one : name);
      return { lines: [header.join(","), ...sheet.lines.slice(1)], wrong: [] };
    },
  ),
  linesKind(
    "sheet shifted by a row",
    "one column's cells moved down by a row",
    caught,
    (sheet) => {
      const name = sheet.table.key.find((column) => isRequired(sheet.table, column));
      const at = sheet.header.indexOf(name ?? "");
      if (sheet.rows.length < 3 || at === -1) return undefined;
      let before = "";
      let first = true;
      const lines = withEach(sheet, (cells) => {
        if (first) {
          first = false;
          return cells;
        }
        const moved = cells.toSpliced(at, 1, before);
        before = cells[at]!;
        return moved;
      });
      return { lines };
    },
  ),
];

function isRequired({ columns }: Table, raw: string): boolean {
  return Object.values(columns).some(({ from, kind }) => from === raw && kind.required);
}

function headerWith({ header }: GroundSheet, name: string, other: string): string {
  return header.map((each) => each === name ? other : each).join(",");
}
