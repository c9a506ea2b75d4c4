/**
 * One row of the real sheets changed, and what a run says of it.
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
): { readonly problems: readonly Problem[]; readonly line: number } {
  const rows = sheetOf(realFiles.find((file) => file.path === path)!).rows;
  const line = rows.find(({ cells }) => fits(cells))?.line;
  assert(line !== undefined, `${path} has no such row`);
  const files = [{ path, fits, changed }, ...also].reduce(withChange, [...realFiles]);
  return { problems: cleanFiles(files).problems, line };
}

function withChange(files: RawFile[], { path, fits, changed }: RowChange): RawFile[] {
  return withRows(files, path, (all) => {
    const at = all.findIndex(fits);
    assert(at >= 0, `${path} has no such row`);
    return all.map((cells, index) => index === at ? { ...cells, ...changed } : cells);
  });
}

/** The same change of what the second reading has of the first shock to an ally. */
export function secondShock(ally: string, changed: Cells): RowChange {
  const path = "data-raw/second-reading/shocks.csv";
  const shock = sheetOf(realFiles.find((file) => file.path === "data-raw/crosswalks/shocks.csv")!)
    .rows.find(({ cells }) => cells["ally"] === ally)!.cells["shock"];
  return { path, fits: (cells) => cells["shock"] === shock && cells["ally"] === ally, changed };
}
