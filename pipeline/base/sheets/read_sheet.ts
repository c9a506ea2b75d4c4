/**
 * From the bytes of a CSV file to rows of text that know their physical line.
 *
 * @module
 */
import { parse } from "@std/csv";
import type { Note } from "../problems/note.ts";
import type { Problem } from "../problems/problem.ts";
import { decodeSheet } from "./decode_sheet.ts";
import { type LineScan, scanLines } from "./scan_lines.ts";
import {
  blankLines,
  headerProblems,
  raggedProblems,
  separatorProblem,
  sheetProblem,
  strayQuotes,
} from "./sheet_faults.ts";
import { withoutSpareCells } from "./spare_cells.ts";

/** A row of a sheet as written: text only, nothing converted. */
export interface SheetRow {
  /** Path from the project folder. */
  readonly file: string;
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  /** Text by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A sheet as read; where `problems` is not empty, `rows` is, and `header` where it cannot be read. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
  /** What was found and is accepted all the same. */
  readonly notes: readonly Note[];
}

/**
 * Reads a sheet and guards against what CSV readers let pass: bytes that are not UTF-8, CR-only line
 * ends, blank lines, a column named twice, ragged rows, stray quotation marks. What Excel adds (a
 * byte-order mark, CRLF, columns of nothing at the end) is left out and noted.
 *
 * @param file path that problems name
 * @param bytes content of the file
 */
export function readSheet(file: string, bytes: Uint8Array): Sheet {
  return readGuarded(file, bytes, { text: strayQuotes, rows: () => [] });
}

/** What a reader refuses beyond what no CSV file may hold. */
export interface Guards {
  /** Faults of the text that make every later cell suspect: with one, no cell is looked at. */
  readonly text: (file: string, text: string, scan: LineScan) => readonly Problem[];
  /** Faults of the rows, which are whole. */
  readonly rows: (sheet: Omit<Sheet, "problems" | "notes">, text: string) => readonly Problem[];
}

/** Reads a sheet like {@linkcode readSheet}, under further guards. */
export function readGuarded(file: string, bytes: Uint8Array, guards: Guards): Sheet {
  const decoded = decodeSheet(file, bytes);
  if ("code" in decoded) return broken(file, [decoded]);
  const { text } = decoded;
  if (text.trim() === "") {
    return broken(file, [sheetProblem(file, "file-empty", 0, "", "a header line")]);
  }
  const separated = separatorProblem(file, text);
  if (separated) return broken(file, [separated]);
  const scan = scanLines(text);
  const blank = blankLines(file, scan);
  const suspect = guards.text(file, text, scan);
  if (suspect.length > 0) return broken(file, [...blank, ...suspect]);
  // Ragged rows are parsed, and reported below, all of them, with their line.
  const [written = [], ...parsed] = parse(text);
  const { header, records, notes } = withoutSpareCells(file, written, parsed);
  const once = keptOnce();
  const rows = records.map((record, index) => {
    const line = scan.records[index + 1]!;
    const cells = Object.fromEntries(header.map((name, at) => [name, once(record[at] ?? "")]));
    return { file, line, cells };
  });
  const problems = [
    ...blank,
    ...headerProblems(file, header),
    ...raggedProblems(file, header, records, scan.records),
    ...guards.rows({ file, header, rows }, text),
  ];
  if (problems.length > 0) return { ...broken(file, problems), header };
  return { file, header, rows, problems, notes: [...decoded.notes, ...notes] };
}

/** Keeps of equal texts one: most cells say what others say, and a large sheet has many. */
function keptOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

function broken(file: string, problems: readonly Problem[]): Sheet {
  return { file, header: [], rows: [], problems, notes: [] };
}
