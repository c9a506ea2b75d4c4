/**
 * What an edit changes of what the findings say, value by value.
 *
 * @module
 */
import { rounded } from "../base/sheets/rounded.ts";
import type { Ground, Said } from "./ground.ts";

/** A value that is another one. */
export interface Change {
  /** Name of the published table. */
  readonly table: "findings" | "estimates" | "second_reader";
  readonly finding: string;
  /** Name of the test; empty where the claim has one, or where the value is the claim's. */
  readonly part: string;
  /** Column of that table. */
  readonly column: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** Every value of the three tables that is another one to six places, verdicts first. */
export function changesOf(ground: Said, after: Said): Change[] {
  return [
    ...changedIn("findings", ground.findings, after.findings),
    ...changedIn("estimates", ground.estimates, after.estimates),
    ...changedIn("second_reader", ground.secondReader, after.secondReader),
  ];
}

function changedIn(
  table: Change["table"],
  before: readonly object[],
  after: readonly object[],
): Change[] {
  return before.flatMap((line, at) => {
    if (line === after[at]) return [];
    const was = rounded(line) as Record<string, Change["before"]>;
    const is = rounded(after[at]!) as Record<string, Change["after"]>;
    return Object.keys(was).filter((column) => was[column] !== is[column]).map((column) => ({
      table,
      finding: String(was["finding"]),
      part: String(was["part"] ?? ""),
      column,
      before: was[column]!,
      after: is[column]!,
    }));
  });
}

/** Whether nothing that the findings say is another. */
export function saysTheSame(ground: Ground, after: Said): boolean {
  return changesOf(ground, after).length === 0;
}
