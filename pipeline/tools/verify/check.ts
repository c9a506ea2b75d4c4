/**
 * What a check of the package says, and how it is shown.
 *
 * @module
 */
import { faultText } from "../../base/commands/run_command.ts";

/** Result of one check. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What is wrong, an entry a fault; where nothing is, what was looked at. */
  readonly detail: readonly string[];
}

/**
 * Makes the result of a check: it holds where there is no fault.
 *
 * @param remark what was looked at, so that nobody takes a check of nothing for a good one
 */
export function checked(name: string, faults: readonly string[], remark: string): Check {
  return { name, ok: faults.length === 0, detail: faults.length === 0 ? [remark] : faults };
}

/**
 * Runs a check. What keeps it from running, such as an input that is not there, makes it fail with
 * that reason: a check that did not run has not been passed.
 */
export async function attempt(name: string, run: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, ok: false, detail: (faultText(error) ?? message).split("\n") };
  }
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
