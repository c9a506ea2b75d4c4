/**
 * Faults between cells of one row, and the test that each is reported.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { type Damage, damagedTogether, type Told } from "./damaged.ts";
import { keptPlace } from "./real_sheets.ts";

/** Path of a crosswalk. */
export const crosswalk = (name: string) => `data-raw/crosswalks/${name}.csv`;

/** The hint that names an allowed value. */
export const nearest = (value: string) => `the nearest allowed value is "${value}"`;

/** The hint that names the row that was probably meant, and where it stands. */
export const nearestRow = (table: string, value: string, rowId = value) =>
  `${nearest(value)} in ${keptPlace(table, rowId)}`;

/** Fits the first row of a file. */
export const anyRow = () => true;

/** A fault in one row, and the one problem that it is. */
export interface Fault extends Damage {
  readonly fault: string;
  readonly problem: Pick<Problem, "column" | "value" | "expected" | "hint">;
}

/** Holds that each fault is reported with its code, and nothing else. */
export function testFaults(code: Problem["code"], faults: readonly Fault[]): void {
  let told: readonly Told[] | undefined;
  for (const [at, { fault, path, problem }] of faults.entries()) {
    Deno.test(`a fault between cells is reported, and nothing else: ${fault}`, () => {
      told ??= damagedTogether(faults);
      const { problems, line } = told[at]!;
      assertEquals(problems, [{ code, file: path, line, ...problem }]);
    });
  }
}
