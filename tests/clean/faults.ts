/**
 * Faults between cells of one row, and the test that each is reported.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { type Cells, damaged, type RowChange } from "./damaged.ts";

/** Path of a crosswalk. */
export const crosswalk = (name: string) => `data-raw/crosswalks/${name}.csv`;

/** The hint that names an allowed value. */
export const nearest = (value: string) => `the nearest allowed value is "${value}"`;

/** Fits the first row of a file. */
export const anyRow = () => true;

/** A fault in one row, and the one problem that it is. */
export interface Fault {
  readonly fault: string;
  readonly path: string;
  readonly fits: (cells: Cells) => boolean;
  readonly changed: Cells;
  /** Further changes, so that rows that name the one changed still do. */
  readonly also?: readonly RowChange[];
  readonly problem: Pick<Problem, "column" | "value" | "expected" | "hint">;
}

/** Holds that each fault is reported with its code, and nothing else. */
export function testFaults(code: Problem["code"], faults: readonly Fault[]): void {
  for (const { fault, path, fits, changed, also, problem } of faults) {
    Deno.test(`a fault between cells is reported, and nothing else: ${fault}`, () => {
      const { problems, line } = damaged(path, fits, changed, also);
      assertEquals(problems, [{ code, file: path, line, ...problem }]);
    });
  }
}
