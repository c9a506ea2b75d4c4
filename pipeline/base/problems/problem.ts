/**
 * What is wrong with an input, as data. Text is made of it last, by `./print.ts`.
 *
 * @module
 */
import { byText } from "../words/order.ts";

/** What kind of fault a {@linkcode Problem} reports. */
export type ProblemCode =
  | "actor-unmapped"
  | "answer-stale"
  | "cell-broken"
  | "correction-stale"
  | "correction-unmatched"
  | "date-unread"
  | "duplicate-key"
  | "file-cut"
  | "file-encoding"
  | "file-empty"
  | "file-missing"
  | "file-refused"
  | "file-unlisted"
  | "file-unread"
  | "folder-empty"
  | "file-unknown"
  | "file-unwritten"
  | "header-duplicate"
  | "header-missing"
  | "header-unknown"
  | "letter-missing"
  | "letter-unseen"
  | "merge-undecided"
  | "quote-stray"
  | "reference-unknown"
  | "row-blank"
  | "row-ragged"
  | "rows-missing"
  | "separator-wrong"
  | "stage-unfinished"
  | "table-emptied"
  | "value-invalid"
  | "value-unlikely"
  | "withdrawal-stale"
  | "withdrawal-unmatched";

/** One fault of the input, with all that a person needs to find and mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** Physical line, from 1; 0 where the fault is the file's as a whole. */
  readonly line: number;
  /** Column name, or empty where the fault is the row's. */
  readonly column: string;
  /** The text found. */
  readonly value: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** How to mend it, often the nearest allowed value; empty where there is none. */
  readonly hint: string;
}

/** What is allowed but unlikely: it stops no run, and asks for a look or for an answer. */
export interface Warning extends Problem {
  readonly code: "value-unlikely";
  /** Name of the warning, by which a row of `data-raw/answers.csv` answers it. */
  readonly warning: string;
}

/** A warning of something that a check found. */
export function toWarning(warning: string, problem: Problem): Warning {
  return { ...problem, code: "value-unlikely", warning };
}

/** Problems in the order in which a person walks through the files. */
export function sortProblems<Of extends Problem>(problems: readonly Of[]): Of[] {
  return [...problems].sort((a, b) =>
    byText(a.file, b.file) || a.line - b.line || byText(a.column, b.column) ||
    byText(a.code, b.code) || byText(a.value, b.value)
  );
}

/**
 * Thrown once a run, with every problem of the input. The edge prints it and exits with 1; it never
 * reaches a user as a stack trace.
 */
export class InputError extends Error {
  /** All problems, sorted by file and line. */
  readonly problems: readonly Problem[];

  /** Gathers the problems of a run. */
  constructor(problems: readonly Problem[]) {
    super(`Found ${problems.length} problems in the input`);
    this.name = "InputError";
    this.problems = sortProblems(problems);
  }
}
