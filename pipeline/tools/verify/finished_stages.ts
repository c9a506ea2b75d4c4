/**
 * Whether every stage has run to its end and nobody changed its files since.
 *
 * @module
 */
import type { Problem } from "../../base/problems/problem.ts";
import { type Check, checkedFaults } from "./check.ts";
import { fault } from "./fault.ts";

/**
 * Every file of every stage is what the manifest of the stage says, and every stage was made from
 * what the stage before it last wrote.
 *
 * @param problems what is wrong with the files of each stage, by its name
 */
export function wholeStages(
  name: string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): Check {
  return checkedFaults(name, [...problems.values()].flat(), [...problems.keys()].join(", "));
}

/** No stage left half-written files behind. */
export function nothingUnfinished(
  name: string,
  looked: readonly string[],
  leftovers: readonly string[],
): Check {
  const faults = leftovers.map((path) => fault("file-left", path));
  return checkedFaults(name, faults, `looked through ${looked.join(", ")}`);
}
