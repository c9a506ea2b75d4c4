/**
 * Rows of the real sheets changed, and what a run says of them.
 *
 * @module
 */
import { assert } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { realFiles, sheetOf, withRows } from "./real_sheets.ts";

/** Text of a row by raw column. */
export type Cells = Readonly<Record<string, string>>;

/** A change of the first row of a file that fits. */
export interface RowChange {
  readonly path: string;
  readonly fits: (cells: Cells) => boolean;
  readonly changed: Cells;
}

/** A change of a row, and further ones, so that rows that name the first one still do. */
export interface Damage extends RowChange {
  readonly also?: readonly RowChange[] | undefined;
}

/** What a run says of a damage. */
export interface Told {
  readonly problems: readonly Problem[];
  /** Line of the row that was changed first. */
  readonly line: number;
}

/**
 * Changes the first row of a file that fits, and tells the problems and the line of that row.
 *
 * @param also further changes, so that rows that name the first one still do
 */
export function damaged(
  path: string,
  fits: (cells: Cells) => boolean,
  changed: Cells,
  also: readonly RowChange[] = [],
): Told {
  const damage = placed({ path, fits, changed, also });
  return { problems: cleanFiles(withRowsOf([damage])).problems, line: damage[0]!.line };
}

/**
 * Tells of each of many damages what {@linkcode damaged} would, in a few runs: those that change neither
 * a row nor a column in common are made at once, for a run tells of all. The problems of a damage are those at its
 * own rows, and those of its run at rows that no damage has changed.
 */
export function damagedTogether(damages: readonly Damage[]): Told[] {
  const told = new Map<PlacedChange[], Told>();
  const all = damages.map(placed);
  for (const run of apart(all)) {
    const { problems } = cleanFiles(withRowsOf(run));
    const changed = new Set(run.flat().map(placeOf));
    for (const damage of run) {
      const own = new Set(damage.map(placeOf));
      told.set(damage, {
        problems: problems.filter((each) => own.has(placeOf(each)) || !changed.has(placeOf(each))),
        line: damage[0]!.line,
      });
    }
  }
  return all.map((damage) => told.get(damage)!);
}

/** A row as it is changed. */
interface PlacedChange {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
  /** Columns that differ. */
  readonly columns: readonly string[];
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

/** The rows that a damage changes, as it changes them; that which it is about first. */
function placed({ also = [], ...first }: Damage): PlacedChange[] {
  const found: PlacedChange[] = [];
  for (const { path, fits, changed } of [first, ...also]) {
    const row = rowsOf(path).map(({ line, cells }) =>
      found.find((each) => each.file === path && each.line === line) ?? { line, cells }
    ).find(({ cells }) => fits(cells));
    assert(row, `${path} has no such row`);
    const columns = Object.keys(changed);
    found.push({ file: path, line: row.line, cells: { ...row.cells, ...changed }, columns });
  }
  return found;
}

/**
 * Damages in groups of which no two change the same row, nor the same column of a file: there are
 * rules on all cells of a column.
 */
function apart(damages: readonly PlacedChange[][]): PlacedChange[][][] {
  const groups: { readonly run: PlacedChange[][]; readonly taken: Set<string> }[] = [];
  for (const damage of damages) {
    const places = damage.flatMap((change) => [
      placeOf(change),
      ...change.columns.map((column) => `${change.file} ${column}`),
    ]);
    let group = groups.find(({ taken }) => places.every((place) => !taken.has(place)));
    if (!group) groups.push(group = { run: [], taken: new Set() });
    group.run.push(damage);
    for (const place of places) group.taken.add(place);
  }
  return groups.map(({ run }) => run);
}

/** The real files with the rows of some damages changed. */
function withRowsOf(damages: readonly (readonly PlacedChange[])[]): RawFile[] {
  return [...Map.groupBy(damages.flat(), ({ file }) => file)].reduce(
    (files, [path, changes]) => {
      const byLine = new Map(changes.map(({ line, cells }) => [line, cells]));
      const lines = rowsOf(path).map(({ line }) => line);
      return withRows(
        files,
        path,
        (rows) => rows.map((cells, at) => byLine.get(lines[at]!) ?? cells),
      );
    },
    [...realFiles],
  );
}

function rowsOf(path: string) {
  return sheetOf(realFiles.find((file) => file.path === path)!).rows;
}

/** The same change of what the second reading has of the first shock to an ally. */
export function secondShock(ally: string, changed: Cells): RowChange {
  const path = "data-raw/second-reading/shocks.csv";
  const shock = rowsOf("data-raw/crosswalks/shocks.csv")
    .find(({ cells }) => cells["ally"] === ally)!.cells["shock"];
  return { path, fits: (cells) => cells["shock"] === shock && cells["ally"] === ally, changed };
}
