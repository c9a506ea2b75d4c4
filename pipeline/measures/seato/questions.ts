/**
 * Questions that one negotiation leaves open and a later one carries on: how issues hang together,
 * and what a state first wanted on the question that an issue is about.
 *
 * @module
 */
import type { IssueCase } from "../bargaining/issue_cases.ts";

/** What hangs an issue on another. */
export type CarriedIssue = Pick<IssueCase, "episode" | "issue" | "carriesOn">;

/**
 * For each issue its own place and those of the issues that it carries on, one after another, the one
 * on which the question was first raised last. A line ends where an issue carries on none, or one
 * that is not among them.
 *
 * @param issues in any order
 * @param joins whether an issue, by its place, belongs on such a line; the line ends before one that
 * does not
 * @throws {RangeError} if issues carry on one another in a circle
 */
export function linesOfQuestions(
  issues: readonly CarriedIssue[],
  joins: (at: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const places = new Map(issues.map(({ episode, issue }, at) => [`${episode}/${issue}`, at]));
  return issues.map(({ episode, issue }, start) => {
    const line = [start];
    const passed = new Set(line);
    for (;;) {
      const before = places.get(issues[line.at(-1)!]!.carriesOn ?? "");
      if (before === undefined || !joins(before)) return line;
      if (passed.has(before)) {
        throw new RangeError(`${episode}/${issue} carries on issues in a circle`);
      }
      passed.add(before);
      line.push(before);
    }
  });
}

/** Where a state's opening stands. */
export interface OpeningPlace {
  /** Place of the issue. */
  readonly issue: number;
  /** Place among its openings. */
  readonly at: number;
}

/**
 * A state's first opening on the question of an issue: that on the last issue of the line on which
 * it has one. `undefined` where it has none on any.
 *
 * @param line places from {@linkcode linesOfQuestions}
 */
export function firstOpening(
  issues: readonly Pick<IssueCase, "openings">[],
  line: readonly number[],
  state: string,
): OpeningPlace | undefined {
  for (const issue of line.toReversed()) {
    const at = issues[issue]!.openings.findIndex((opening) => opening.state === state);
    if (at !== -1) return { issue, at };
  }
  return undefined;
}
