/**
 * The raw sheets under several damages at once, and what a check says of them.
 *
 * @module
 */
import {
  type CleanedFiles,
  cleanRead,
  readRawSheets,
  type ReadSheets,
} from "../../../clean/clean_files.ts";
import { byText } from "../../../base/words/order.ts";
import { problemLine } from "../../../base/problems/print.ts";
import type { RawFile, RawFolder } from "../../../clean/raw_folder.ts";
import type { Change, Damage, FileChange, LineChange } from "../damage/damage.ts";
import type { Ground } from "../damage/ground.ts";

/** Checks the raw sheets under damages, each to lines or files of its own. */
export type CheckDamaged = (damages: readonly Damage[]) => CleanedFiles;

/**
 * Makes the check of damaged sheets. What was read of a file that no damage touches is kept, so that
 * only those damaged are read. Warnings that the sound sheets have are left out.
 */
export function damagedChecker({ folder, cleaned }: Ground): CheckDamaged {
  const before = new Set(cleaned.warnings.map(problemLine));
  const read = new Map<RawFile, ReadSheets>();
  const readOnce = (file: RawFile) => {
    const known = read.get(file) ?? readRawSheets([file]);
    read.set(file, known);
    return known;
  };
  const sound = new Set(folder.sheets);
  return (damages) => {
    const damaged = damagedFolder(folder, damages);
    const parts = damaged.sheets.map((file) =>
      sound.has(file) ? readOnce(file) : readRawSheets([file])
    );
    const found = cleanRead(damaged, {
      sheets: parts.flatMap(({ sheets }) => sheets),
      problems: parts.flatMap(({ problems }) => problems),
    });
    const warnings = found.warnings.filter((warning) => !before.has(problemLine(warning)));
    return { ...found, warnings };
  };
}

/** The folder with all changes made. Digests of headers stay those of the sound files. */
export function damagedFolder(folder: RawFolder, damages: readonly Damage[]): RawFolder {
  const changes = damages.flatMap((damage) => damage.changes);
  const ofLines = Map.groupBy(changes.filter(isLine), ({ path }) => path);
  const ofFiles = new Map(
    changes.flatMap((change) => isLine(change) ? [] : [[change.path, change] as const]),
  );
  const known = new Set(folder.sheets.map(({ path }) => path));
  const file = ({ path, bytes }: FileChange): RawFile[] =>
    bytes === undefined ? [] : [{ path, bytes }];
  const sheets = folder.sheets.flatMap((sheet) => {
    const change = ofFiles.get(sheet.path);
    if (change) return file(change);
    const lines = ofLines.get(sheet.path);
    return lines ? [withLines(sheet, lines)] : [sheet];
  });
  const added = [...ofFiles.values()];
  return {
    ...folder,
    sheets: [...sheets, ...added.filter(({ path }) => !known.has(path)).flatMap(file)]
      .sort((a, b) => byText(a.path, b.path)),
    others: [
      ...folder.others,
      ...added.flatMap(({ path, other }) => other ? [{ path, kind: other }] : []),
    ],
  };
}

function isLine(change: Change): change is LineChange {
  return "line" in change;
}

function withLines({ path, bytes }: RawFile, changes: readonly LineChange[]): RawFile {
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\n");
  for (const { line, text } of changes) lines[line - 1] = text;
  return { path, bytes: new TextEncoder().encode(lines.join("\n")) };
}
