/**
 * Whether every stage has run to its end and nobody changed its files since.
 *
 * @module
 */
import type { Problem } from "../../base/problems/problem.ts";
import { type Check, checked } from "./check.ts";

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
  const faults = [...problems].flatMap(([stage, ofStage]) =>
    ofStage.map(({ file, value, expected }) =>
      `${stage}: ${file}: found ${value === "" ? "nothing" : value}, expected ${expected}`
    )
  );
  return checked(name, faults, [...problems.keys()].join(", "));
}

/** No stage left half-written files behind. */
export function nothingUnfinished(
  name: string,
  looked: readonly string[],
  leftovers: readonly string[],
): Check {
  const faults = leftovers.map((path) => `${path}: left by a run that did not end; run it again`);
  return checked(name, faults, `looked through ${looked.join(", ")}`);
}
