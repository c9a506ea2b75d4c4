/**
 * Kinds that change lines of a sheet, or all of it.
 *
 * @module
 */
import type { Random } from "../../../base/inference/random.ts";
import type { SheetRow } from "../../../base/sheets/read_sheet.ts";
import { withLines } from "./cell_kind.ts";
import type { Expectation, FileChange, Kind } from "./damage.ts";
import type { Ground, GroundSheet } from "./ground.ts";
import { pick } from "./pick.ts";

/** What lines become, and which of the new ones may be named as wrong; without, all may. */
interface NewLines {
  readonly lines: readonly string[];
  readonly wrong?: readonly number[];
  /** Texts by which other rows may be told that something is not there. */
  readonly words?: readonly string[];
}

/**
 * A kind that puts other lines in the place of one row.
 *
 * @param change the new lines of the row, its own line being the first of them
 */
export function rowKind(
  name: string,
  does: string,
  expectation: Expectation,
  change: (
    line: string,
    row: SheetRow,
    sheet: GroundSheet,
    random: Random,
  ) => readonly string[] | undefined,
): Kind {
  return linesKind(name, does, expectation, (sheet, random) => {
    if (sheet.rows.length === 0) return undefined;
    const row = pick(random, sheet.rows);
    const line = sheet.lines[row.line - 1]!;
    const made = change(line, row, sheet, random);
    if (!made || made.join("\n") === line) return undefined;
    return {
      lines: sheet.lines.toSpliced(row.line - 1, 1, ...made),
      wrong: [row.line, ...made.map((_, at) => row.line + at), row.line + made.length],
    };
  });
}

/** A kind that changes lines of a sheet. */
export function linesKind(
  name: string,
  does: string,
  expectation: Expectation,
  change: (sheet: GroundSheet, random: Random, ground: Ground) => NewLines | undefined,
): Kind {
  return {
    ...expectation,
    name,
    does,
    level: "file",
    damage: (sheet, random, ground) => {
      const made = change(sheet, random, ground);
      if (!made) return undefined;
      const { lines, wrong = [], words = [] } = made;
      const at = lines.findIndex((line, at) => line !== sheet.lines[at]);
      return {
        file: sheet.file.path,
        lines: wrong,
        words,
        shows: at === -1 ? "lines lost at the end" : `line ${at + 1}: ${short(lines[at]!)}`,
        changes: [withLines(sheet, lines)],
      };
    },
  };
}

/** A kind that changes the bytes or the place of a whole file. */
export function fileKind(
  name: string,
  does: string,
  expectation: Expectation,
  change: (sheet: GroundSheet, random: Random, ground: Ground) => readonly FileChange[] | undefined,
): Kind {
  return {
    ...expectation,
    name,
    does,
    level: "file",
    damage: (sheet, random, ground) => {
      const changes = change(sheet, random, ground);
      const file = sheet.file.path;
      return changes && { file, lines: [], words: [], shows: showsOf(changes), changes };
    },
  };
}

function showsOf(changes: readonly FileChange[]): string {
  return changes.map(({ path, bytes, other }) =>
    `${path}: ${other ?? (bytes ? `${bytes.length} bytes` : "gone")}`
  ).join(", ");
}

function short(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
