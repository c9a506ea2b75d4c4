/**
 * Changes of the real sheets that tests of bad input make.
 *
 * @module
 */
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { realFiles, sheetOf, withRows, withText } from "./real_sheets.ts";

/** A change of the raw files. */
export type Change = (files: readonly RawFile[]) => RawFile[];

/** A fault, and the one problem that it is. */
export interface Case {
  readonly fault: string;
  readonly change: Change;
  readonly problem: Problem;
}

/** The sheet that most faults are put into. */
export const positions = "data-raw/japan/positions.csv";

/** Raw rows of a real sheet. */
export function rowsOf(path: string) {
  return sheetOf(realFiles.find((file) => file.path === path)!).rows;
}

/** Changes one row of a file, the first one being 0. */
export function row(path: string, at: number, changed: Readonly<Record<string, string>>): Change {
  return (files) =>
    withRows(
      files,
      path,
      (rows) => rows.map((each, index) => index === at ? { ...each, ...changed } : each),
    );
}

/** Changes one line of a file, the header being 1. */
export function line(path: string, number: number, change: (text: string) => string): Change {
  return (files) =>
    withText(
      files,
      path,
      (text) =>
        text.split("\n").map((each, at) => at + 1 === number ? change(each) : each).join("\n"),
    );
}
