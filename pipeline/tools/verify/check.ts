/**
 * What a check of the package says, and how it is shown.
 *
 * @module
 */
import { systemProblem } from "../../base/files/system_problem.ts";
import { InputError } from "../../base/problems/problem.ts";
import { type Fault, fault, faultLine } from "./fault.ts";

/** Result of one check. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What is wrong, an entry a fault; where nothing is, what was looked at. */
  readonly detail: readonly string[];
  /** What is wrong as data, where the check gives it so. */
  readonly faults?: readonly Fault[];
}

/**
 * Makes the result of a check: it holds where there is no fault.
 *
 * @param remark what was looked at, so that nobody takes a check of nothing for a good one
 */
export function checked(name: string, faults: readonly string[], remark: string): Check {
  return { name, ok: faults.length === 0, detail: faults.length === 0 ? [remark] : faults };
}

/** As {@linkcode checked} does, of faults that are data. */
export function checkedFaults(name: string, faults: readonly Fault[], remark: string): Check {
  return { ...checked(name, faults.map(faultLine), remark), faults };
}

/**
 * Runs a check. What keeps it from running, such as an input that is not there, makes it fail with
 * that reason: a check that did not run has not been passed.
 */
export async function attempt(name: string, run: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await run();
  } catch (error) {
    return checkedFaults(name, faultsOf(error), "");
  }
}

function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof InputError) return error.problems;
  const problem = systemProblem(error);
  if (problem) return [problem];
  const value = error instanceof Error ? error.message : String(error);
  return [fault("check-unrun", "", { value })];
}

/** All results as data, in JSON: the faults with code, file, line, column, value, expected and hint. */
export function checksJson(checks: readonly Check[]): string {
  const results = checks.map(({ name, ok, detail, faults = [] }) => ({
    name,
    ok,
    remark: ok ? detail.join("; ") : "",
    faults,
  }));
  return JSON.stringify({ ok: checks.every(({ ok }) => ok), checks: results }, null, 2);
}

const shownFaults = 10;

/** All results as text: a line a check, the first faults of each below it, and the sum. */
export function checksText(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, ok, detail }) => {
    if (ok) return [`✔ ${name.padEnd(width)}  ${detail.join("; ")}`];
    const count = detail.length === 1 ? "1 fault" : `${detail.length} faults`;
    const more = detail.length - shownFaults;
    return [
      `✘ ${name.padEnd(width)}  ${count}`,
      ...detail.slice(0, shownFaults).map((fault) => `    ${fault.replaceAll("\n", "\n    ")}`),
      ...(more > 0 ? [`    and ${more} more; --json shows all`] : []),
    ];
  });
  const passed = checks.filter(({ ok }) => ok).length;
  return [...lines, `${passed} of ${checks.length} checks passed`].join("\n");
}
