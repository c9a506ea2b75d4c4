/**
 * One raw row to clean cells, by the rules that its table declares.
 *
 * @module
 */
import { nearestHint } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { actors } from "../tables/actors.ts";
import { dateReadings } from "../tables/date_readings.ts";
import { type Kind, lettersOf } from "../tables/kind.ts";
import type { Column, RuleName } from "../tables/table.ts";
import { cellOf, type CleanCell, type CleanRow, type RawRow, textOf } from "./cell.ts";
import { datesRead } from "./date_hint.ts";
import type { ReadDate } from "./dates.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import {
  type FindName,
  listedNames,
  type NamePlace,
  namePlace,
  type NameReading,
  stateList,
} from "./names.ts";

/** What rules need to know beyond the row. */
export interface Readings {
  readonly findName: FindName;
  readonly readDate: ReadDate;
  /** The id that stays, by table and by the id that goes, of rows that stand under two ids. */
  readonly aliases: Aliases;
  /** How far a source was read; empty where no row on it is graded read. */
  readonly extentOf: (source: string) => string;
  /** The hint for a name that the actors sheet does not know. */
  readonly hintName: (name: string) => string;
  /** Whether a kind allows a text. */
  readonly allowed: (kind: Kind, text: string) => boolean;
  /** Keeps of equal cells one. */
  readonly once: (cell: CleanCell) => CleanCell;
}

/** The id that stays by the id that goes, by the name of their table. */
export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Why a rule could not make a cell. */
type Refusal = Pick<Problem, "code" | "value" | "expected" | "hint">;

type Rule = (row: RawRow, column: Column, readings: Readings) => CleanCell | Refusal;

/** Of cells that hold nothing there are many: one stands for all. */
const emptyCopy: CleanCell = { text: "", rule: "copy" };

const rules: Readonly<Record<RuleName, Rule>> = {
  "copy": (row, { from }) => {
    const written = cellOf(row, from);
    if (written === "") return emptyCopy;
    const text = written.trim();
    return { text, rule: text === written ? "copy" : "trim" };
  },
  "date": (row, { from }, { readDate }) => {
    const read = readDate(row, from);
    if (!("unread" in read)) return read;
    return {
      code: "date-unread",
      value: cellOf(row, from),
      expected: `${datesRead}, or a row that says how to read it in ` +
        judgementFile(dateReadings.sheet, row.case),
      hint: read.unread,
    };
  },
  "states": (row, { from }, readings) =>
    whenNamed(row, [textOf(row, from)], readings, ([reading]) => stateList(reading!.states)),
  "voice": (row, { from }, readings) =>
    whenNamed(row, [textOf(row, from)], readings, ([reading]) => reading!.voice),
  "reported by": (row, { from }, readings) =>
    whenNamed(row, [textOf(row, from)], readings, ([reading]) => reading!.reportedBy),
  "contested name": (row, { from }, readings) =>
    whenNamed(row, [textOf(row, from)], readings, ([reading]) => reading!.contested),
  "state list": (row, { from }, readings) =>
    whenNamed(
      row,
      listedNames(textOf(row, from)),
      readings,
      (found) => stateList(found.flatMap((reading) => reading.states)),
    ),
  "same agreement": (row, { from, refersTo }, { aliases }) => {
    const text = textOf(row, from);
    const stays = aliases.get(refersTo ?? row.table.name)?.get(text);
    return stays === undefined ? { text, rule: "copy" } : { text: stays, rule: "same agreement" };
  },
  "how far read": (row, { from }, { extentOf }) => ({
    text: extentOf(textOf(row, from)),
    rule: "how far read",
  }),
};

function whenNamed(
  row: RawRow,
  names: readonly string[],
  { findName, hintName }: Readings,
  make: (found: readonly NameReading[]) => string,
): CleanCell | Refusal {
  const found: NameReading[] = [];
  let place: NamePlace | undefined;
  for (const name of names) {
    if (name === "") continue;
    const reading = findName(name, place ??= namePlace(row));
    if (!reading) {
      return {
        code: "actor-unmapped",
        value: name,
        expected: `a name that is mapped to states in ${judgementFile(actors.sheet, row.case)}`,
        hint: hintName(name),
      };
    }
    found.push(reading);
  }
  // A blank cell names nobody: whether it may is for the kind of the column to say.
  return { text: found.length === 0 ? "" : make(found), rule: "names" };
}

const allSound: ReadonlySet<string> = new Set();

/**
 * Cleans a row, or says all that is wrong with it, cell by cell.
 *
 * @param columns those of its table, by name
 */
export function cleanRow(
  row: RawRow,
  columns: readonly (readonly [name: string, column: Column])[],
  readings: Readings,
): { readonly row: CleanRow; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const cells: Record<string, CleanCell> = {};
  const refused = new Set<string>();
  let unsound: Set<string> | undefined;
  for (const [name, column] of columns) {
    const made = rules[column.rule](row, column, readings);
    const cell: CleanCell = "code" in made ? { text: "", rule: column.rule } : made;
    const refusal = "code" in made ? made : refuse(column, cell.text, readings);
    if (refusal) unsound = (unsound ?? new Set()).add(name);
    // Several clean columns may come of one raw cell: its fault is reported once.
    if (refusal && !refused.has(column.from)) {
      refused.add(column.from);
      problems.push({ ...refusal, file: row.file, line: row.line, column: column.from });
    }
    cells[name] = readings.once(withCorrection(row, column, cell));
  }
  return { row: { raw: row, cells, unsound: unsound ?? allSound }, problems };
}

function refuse({ kind }: Column, text: string, { allowed }: Readings): Refusal | undefined {
  if (allowed(kind, text)) return undefined;
  return {
    code: "value-invalid",
    value: text,
    expected: kind.expected,
    hint: kind.allowed ? nearestHint(text, kind.allowed) : lengthHint(kind, text),
  };
}

function lengthHint({ longest }: Kind, text: string): string {
  const letters = lettersOf(text);
  return longest !== undefined && letters > longest ? `it has ${letters}` : "";
}

function withCorrection(row: RawRow, { from }: Column, cell: CleanCell): CleanCell {
  return row.cells[from] === row.written[from]
    ? cell
    : { text: cell.text, rule: `correction, ${cell.rule}` };
}
