/**
 * Damages to quotation marks, commas and line ends.
 *
 * @module
 */
import { caught, harmless, type Kind } from "../damage/damage.ts";
import { linesKind, rowKind } from "../damage/line_kind.ts";
import { below, pick } from "../damage/pick.ts";
import { lineOf } from "../damage/cell_kind.ts";

/** Kinds of line that does not have the cells that it should. */
export const quoteKinds: readonly Kind[] = [
  rowKind(
    "quotation mark opened",
    "at the beginning of a cell, never closed",
    caught,
    (line) => line.includes('"') ? undefined : [line.replace(/,([^,"]+)/, ',"$1')],
  ),
  rowKind(
    "quotation mark astray",
    "in the middle of a cell",
    caught,
    (line) => line.includes('"') ? undefined : [line.replace(/(\w)(\w)/, '$1"$2')],
  ),
  rowKind("quotation mark lost", "the one that closes a cell", caught, (line) => {
    const at = line.lastIndexOf('"');
    return at <= 0 ? undefined : [line.slice(0, at) + line.slice(at + 1)];
  }),
  linesKind(
    "rows swallowed by quotation marks",
    "opened in one line, closed two lines on",
    caught,
    (
      sheet,
      random,
    ) => {
      const at = 1 + below(random, Math.max(0, sheet.lines.length - 3));
      const [first, second, third] = sheet.lines.slice(at, at + 3);
      if (third === undefined || `${first}${second}${third}`.includes('"')) return undefined;
      // Two rows vanish into the last cell of the first, and the number of cells is right.
      const opened = first!.replace(/,([^,]*)$/, ',"$1');
      return {
        lines: sheet.lines.toSpliced(at, 3, opened, second!, `${third}"`),
        wrong: [at + 1, at + 2, at + 3],
      };
    },
  ),
  rowKind("line break in a cell", "within its quotation marks", caught, (_, row, sheet, random) => {
    const column = pick(random, sheet.header);
    return lineOf(sheet, { ...row.cells, [column]: `${row.cells[column]}\nmore` }).split("\n");
  }),
  rowKind(
    "comma lost",
    "two cells become one",
    caught,
    (line) => line.includes('"') ? undefined : [line.replace(",", "")],
  ),
  rowKind(
    "comma too many",
    "a text with a comma that is not quoted",
    caught,
    (line) => line.includes('"') ? undefined : [line.replace(/(\w)(\w)/, "$1,$2")],
  ),
  rowKind("cell added", "at the end of a row", caught, (line) => [`${line},more`]),
  rowKind(
    "cell lost",
    "the last one of a row",
    caught,
    (line) => line.endsWith('"') || !line.includes(",") ? undefined : [line.replace(/,[^,]*$/, "")],
  ),
  rowKind(
    "row cut in the middle",
    "the rest of the line is gone",
    caught,
    (line, _row, _sheet, random) =>
      line.includes('"') ? undefined : [line.slice(0, below(random, line.lastIndexOf(",")))],
  ),
  rowKind("blank line", "between two rows", caught, (line) => [line, ""]),
  rowKind("row of commas alone", "a row of nothing", caught, (line, _row, { header }) => [
    line,
    ",".repeat(header.length - 1),
  ]),
  rowKind("marks of a merge conflict", "as git leaves them", caught, (line) => [
    "<<<<<<< HEAD",
    line,
    "=======",
    line,
    ">>>>>>> branch",
  ]),
  rowKind(
    "cells quoted that need not be",
    "all cells of a row within quotation marks",
    harmless("marks around a cell are no part of it"),
    (line, { cells }, { header }) =>
      line.includes('"') ? undefined : [header.map((name) => `"${cells[name]}"`).join(",")],
  ),
];
