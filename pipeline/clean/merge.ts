/**
 * Rows that two files hold of the same thing become one.
 *
 * @module
 */
import { spanInDays } from "../base/dates/edtf.ts";
import type { Problem } from "../base/problems/problem.ts";
import type { Column } from "../tables/table.ts";
import type { CleanCell, CleanRow, RowOrigin } from "./cell.ts";
import { idCollision } from "./id_collision.ts";
import { byText } from "../base/words/order.ts";

/** A cell with the row that it came from. */
interface PlacedCell extends CleanCell {
  readonly from: CleanRow;
}

/** A cell that another one beat. */
export interface LostCell extends PlacedCell {
  readonly column: string;
  /** Why it lost, as the ledger names it. */
  readonly because: string;
}

/** A row that was merged into another. */
interface MergedOther {
  readonly row: CleanRow;
  readonly rule: "same row" | "cell by cell";
}

/** What becomes of the rows that share an id. */
export interface MergedRow {
  readonly rowId: string;
  readonly kept: CleanRow;
  readonly cells: Readonly<Record<string, CleanCell>>;
  /** Rows that cells were taken from, by column, where not from the row kept. */
  readonly takenFrom: ReadonlyMap<string, CleanRow>;
  readonly lost: readonly LostCell[];
  /** Rows that were merged into the row kept, and how. */
  readonly others: readonly MergedOther[];
  readonly problems: readonly Problem[];
}

const grades = ["read", "cited", "known"];
const confidences = ["A", "B", "C"];

/**
 * Merges the rows of one id. Rows with the same raw text are one row. Others are merged cell by
 * cell: the better evidence grade wins, then the better confidence, then the more precise date,
 * then the filled cell; of prose the fuller text stays; source, address and grades go with the row
 * that is kept. What that order does not decide is a problem that asks for a correction; so are two
 * rows that are not of one thing. Two rows of one file are a mistake of its author.
 */
export function mergeRows(rowId: string, rows: readonly CleanRow[]): MergedRow {
  if (rows.length === 1) return unmerged(rowId, rows[0]!);
  const [kept, ...others] = [...rows].sort(byWorth);
  const same = others.filter((other) => sameText(kept!, other));
  const different = others.filter((other) => !same.includes(other));
  const cells: Record<string, CleanCell> = { ...kept!.cells };
  const takenFrom = new Map<string, CleanRow>();
  const lost: LostCell[] = [];
  const duplicates = duplicatesInFile(rows);
  const problems = [...duplicates];
  for (const other of different) {
    const collision = duplicates.length === 0 ? idCollision(kept!, other) : undefined;
    if (collision) {
      // Two things have no cells in common: nothing more is to be said of them.
      problems.push(collision);
      continue;
    }
    for (const [name, column] of Object.entries(kept!.raw.table.columns)) {
      const best: PlacedCell = { ...cells[name]!, from: takenFrom.get(name) ?? kept! };
      const rival: PlacedCell = { ...other.cells[name]!, from: other };
      if (rival.text === best.text) continue;
      const verdict = decide(column, best, rival);
      if (!verdict && duplicates.length === 0) problems.push(undecided(column, best, rival));
      const rivalWins = verdict?.wins === rival;
      const loser = rivalWins ? best : rival;
      lost.push({ ...loser, column: name, because: verdict?.because ?? "undecided" });
      if (!rivalWins) continue;
      cells[name] = other.cells[name]!;
      takenFrom.set(name, other);
    }
  }
  const merged = [
    ...same.map((row) => ({ row, rule: "same row" as const })),
    ...different.map((row) => ({ row, rule: "cell by cell" as const })),
  ];
  return { rowId, kept: kept!, cells, takenFrom, lost, others: merged, problems };
}

const nothingTaken: ReadonlyMap<string, CleanRow> = new Map();
const nothing: readonly never[] = [];

/** A row that has its id to itself, as most have: what it holds is not copied. */
function unmerged(rowId: string, kept: CleanRow): MergedRow {
  return {
    rowId,
    kept,
    cells: kept.cells,
    takenFrom: nothingTaken,
    lost: nothing,
    others: nothing,
    problems: nothing,
  };
}

/** What became of the raw rows of a merged one, that which is kept first. */
export function originsOf({ rowId, kept, others }: MergedRow): RowOrigin[] {
  const into = `Merged into ${kept.raw.file}:${kept.raw.line}`;
  return [
    originOf(rowId, kept, "kept", "", ""),
    ...others.map(({ row, rule }) => originOf(rowId, row, "merged", rule, into)),
  ];
}

function originOf(
  rowId: string,
  { raw }: CleanRow,
  fate: RowOrigin["fate"],
  rule: string,
  reason: string,
): RowOrigin {
  const { table, file, line } = raw;
  return { table: table.name, row_id: rowId, file, line, fate, rule, reason };
}

function byWorth(a: CleanRow, b: CleanRow): number {
  return gradeOf(a) - gradeOf(b) || confidenceOf(a) - confidenceOf(b) ||
    filled(b) - filled(a) || byText(a.raw.file, b.raw.file) || a.raw.line - b.raw.line;
}

function gradeOf(row: CleanRow): number {
  return grades.indexOf(row.cells["evidence"]?.text ?? "");
}

function confidenceOf(row: CleanRow): number {
  return confidences.indexOf(row.cells["confidence"]?.text ?? "");
}

function filled(row: CleanRow): number {
  return Object.values(row.cells).filter((cell) => cell.text !== "").length;
}

function sameText(a: CleanRow, b: CleanRow): boolean {
  return Object.keys(a.raw.cells).every((column) => a.raw.cells[column] === b.raw.cells[column]);
}

function duplicatesInFile(rows: readonly CleanRow[]): Problem[] {
  const byFile = Map.groupBy(rows, (row) => row.raw.file);
  return [...byFile.values()].flatMap((inFile) => {
    const [first, ...more] = [...inFile].sort((a, b) => a.raw.line - b.raw.line);
    const key = first!.raw.table.key;
    return more.map(({ raw }): Problem => ({
      code: "duplicate-key",
      file: raw.file,
      line: raw.line,
      column: key.join(", "),
      value: key.map((column) => raw.cells[column]).join(", "),
      expected: "a key of its own",
      hint: `line ${first!.raw.line} has the same`,
    }));
  });
}

function decide(
  column: Column,
  best: PlacedCell,
  rival: PlacedCell,
): { readonly wins: PlacedCell; readonly because: string } | undefined {
  const won = (difference: number, because: string) =>
    difference === 0 ? undefined : { wins: difference < 0 ? best : rival, because };
  if (column.merged === "provenance") {
    return { wins: best, because: "merge: goes with the row kept" };
  }
  if (column.merged === "prose" || column.merged === "address") {
    return won(rival.text.length - best.text.length, "merge: fuller text stays") ??
      won(byText(best.text, rival.text), "merge: first in the alphabet stays");
  }
  return won(gradeOf(best.from) - gradeOf(rival.from), "merge: better evidence grade stays") ??
    won(confidenceOf(best.from) - confidenceOf(rival.from), "merge: better confidence stays") ??
    (column.rule === "date"
      ? won(precision(best.text) - precision(rival.text), "merge: more precise date stays")
      : undefined) ??
    won(Number(best.text === "") - Number(rival.text === ""), "merge: filled cell stays");
}

/** Days that a date leaves open; an empty cell leaves all. */
function precision(text: string): number {
  const span = spanInDays(text);
  return span === Infinity ? Number.MAX_SAFE_INTEGER : span;
}

function undecided(column: Column, best: PlacedCell, rival: PlacedCell): Problem {
  const { file, line } = best.from.raw;
  return {
    code: "merge-undecided",
    file: rival.from.raw.file,
    line: rival.from.raw.line,
    column: column.from,
    value: rival.text,
    expected: `${JSON.stringify(best.text)} as in ${file}:${line}`,
    hint: "say which one is right in data-raw/corrections.csv",
  };
}
