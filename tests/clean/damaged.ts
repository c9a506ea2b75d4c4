/**
 * One row of the real sheets changed, and what a run says of it.
 *
 * @module
 */
import { assert } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { realFiles, sheetOf, withRows } from "./real_sheets.ts";

/** Text of a row by raw column. */
export type Cells = Readonly<Record<string, string>>;

/** Changes the first row of a file that fits, and tells the problems and the line of that row. */
export function damaged(
  path: string,
  fits: (cells: Cells) => boolean,
  changed: Cells,
): { readonly problems: readonly Problem[]; readonly line: number } {
  const rows = sheetOf(realFiles.find((file) => file.path === path)!).rows;
  const at = rows.findIndex(({ cells }) => fits(cells));
  assert(at >= 0, `${path} has no such row`);
  const files = withRows(
    realFiles,
    path,
    (all) => all.map((cells, index) => index === at ? { ...cells, ...changed } : cells),
  );
  return { problems: cleanFiles(files).problems, line: rows[at]!.line };
}
