/**
 * Kinds that change one cell.
 *
 * @module
 */
import type { Random } from "../../../base/inference/random.ts";
import type { SheetRow } from "../../../base/sheets/read_sheet.ts";
import { toCsv } from "../../../base/sheets/write_sheet.ts";
import type { Column, Table } from "../../../tables/table.ts";
import type { Expectation, FileChange, Kind, LineChange } from "./damage.ts";
import type { Ground, GroundSheet } from "./ground.ts";
import { pick, turned } from "./pick.ts";

/** A cell that may be damaged. */
export interface Cell {
  readonly sheet: GroundSheet;
  readonly row: SheetRow;
  /** Raw column. */
  readonly column: string;
  readonly text: string;
  /** Clean columns that are made of it. */
  readonly made: readonly Column[];
  readonly ground: Ground;
}

/** Whether a cell is of the sort that a kind damages. */
export type Fits = (cell: Cell) => boolean;

/**
 * A kind that changes one cell of those that fit.
 *
 * @param change the new text; the old one or `undefined` where this cell cannot be damaged so
 */
export function cellKind(
  name: string,
  does: string,
  expectation: Expectation,
  fits: Fits,
  change: (cell: Cell, random: Random) => string | undefined,
): Kind {
  return {
    ...expectation,
    name,
    does,
    level: "cell",
    damage: (sheet, random, ground) => {
      for (const row of turned(random, sheet.rows)) {
        const cells = cellsOf(sheet, row, ground).filter(fits);
        if (cells.length === 0) continue;
        const cell = pick(random, cells);
        const text = change(cell, random);
        if (text === undefined || text === cell.text) continue;
        return {
          file: sheet.file.path,
          lines: [row.line],
          words: [cell.text, text],
          shows: `${cell.column}: ${JSON.stringify(cell.text)} -> ${JSON.stringify(text)}`,
          changes: [withCells(sheet, row, { [cell.column]: text })],
        };
      }
      return undefined;
    },
  };
}

/** Finds the columns of a table that are made of each raw one. */
function cellsOf(sheet: GroundSheet, row: SheetRow, ground: Ground): Cell[] {
  return sheet.header.map((column) => ({
    sheet,
    row,
    column,
    text: row.cells[column] ?? "",
    made: madeOf(sheet.table, column),
    ground,
  }));
}

function madeOf(table: Table, raw: string): Column[] {
  return Object.values(table.columns).filter(({ from }) => from === raw);
}

/** The line of a row with other text in some of its cells. */
export function withCells(
  sheet: GroundSheet,
  row: SheetRow,
  changed: Readonly<Record<string, string>>,
): LineChange {
  const text = lineOf(sheet, { ...row.cells, ...changed });
  return { path: sheet.file.path, line: row.line, text };
}

/** A row as a line of the sheet. */
export function lineOf({ header }: GroundSheet, cells: Readonly<Record<string, string>>): string {
  const line = toCsv(header, [cells]).split("\n").slice(1).join("\n");
  return line.replace(/\n$/, "");
}

/** The file with other lines. */
export function withLines({ file }: GroundSheet, lines: readonly string[]): FileChange {
  return {
    path: file.path,
    bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")),
  };
}
