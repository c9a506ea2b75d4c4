/**
 * What edits change of what findings withstand.
 *
 * @module
 */
import { rounded } from "../../base/sheets/rounded.ts";
import { describedRobustness as described } from "../../tables/derived/robustness/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { RobustnessAfter } from "../../what_if/robustness_steps.ts";

/** A number or verdict on a finding's robustness that is another. */
export interface RobustnessChange {
  readonly finding: string;
  /** A column of the table of robustness, or what is left out. */
  readonly what: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/** The changes: in the table of robustness, then verdicts without a part of the evidence. */
export function robustnessChanges(
  after: RobustnessAfter,
  published: ReadTable,
): RobustnessChange[] {
  const before = new Map(published(described.robustness).map((line) => [line.finding, line]));
  const lines = after.robustness.flatMap((line) =>
    changedCells(line.finding, before.get(line.finding) ?? {}, line)
  );
  const placeOf = (line: { finding: string; kind: string; left_out: string }) =>
    `${line.finding}\n${line.kind}\n${line.left_out}`;
  const left = new Map(published(described.leaveOuts).map((line) => [placeOf(line), line]));
  return [
    ...lines,
    ...after.leaveOuts.flatMap((line): RobustnessChange[] => {
      const was = left.get(placeOf(line))?.verdict ?? null;
      if (was === line.verdict) return [];
      const what = `without ${line.kind} ${line.left_out}`;
      return [{ finding: line.finding, what, before: was, after: line.verdict }];
    }),
  ];
}

function changedCells(finding: string, before: object, after: object): RobustnessChange[] {
  const [was, is] = [before, after].map((line) =>
    rounded(line) as Readonly<Record<string, RobustnessChange["after"]>>
  );
  return Object.keys(is!).filter((what) => was![what] !== is![what]).map((what) => (
    { finding, what, before: was![what] ?? null, after: is![what]! }
  ));
}
