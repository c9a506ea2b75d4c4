/**
 * The text of problems, one line each.
 *
 * @module
 */
import { printable } from "../words/unseen_letters.ts";
import type { Note } from "./note.ts";
import type { Problem, Warning } from "./problem.ts";

/** What happened, by code, in the words that open the line. */
const sentences: Readonly<Record<Problem["code"], string>> = {
  "actor-unmapped": "Cannot tell which state this name stands for",
  "answer-stale": "Cannot take the answer: what it answers is not there",
  "cell-broken": "Cannot read the row: one of its cells runs over several lines",
  "correction-stale": "Cannot apply the correction: the raw text is no longer what it expects",
  "correction-unmatched": "Cannot apply the correction: it matches no raw row",
  "date-unread": "Cannot read the date",
  "duplicate-key": "Cannot tell two rows apart: their key is the same",
  "file-cut": "Cannot tell whether the sheet is whole: its last line has no end",
  "file-encoding": "Cannot read the sheet: its bytes are not plain UTF-8 with LF line ends",
  "file-missing": "Cannot find the file that the inventory lists",
  "file-unlisted": "Cannot account for the file: the inventory does not list it",
  "folder-empty": "Cannot account for the folder: nothing is in it",
  "file-empty": "Cannot read the sheet: it has no header line",
  "file-refused": "Cannot take it in",
  "file-unread": "Cannot read it",
  "file-unknown": "Cannot tell what the file holds",
  "file-unwritten": "Cannot write it",
  "header-duplicate": "Cannot use the header: a column stands in it twice",
  "header-missing": "Cannot use the header: a column is missing",
  "header-unknown": "Cannot use the header: a column is unknown",
  "letter-missing": "Cannot draw the text",
  "letter-unseen": "Cannot accept the text: not all of its letters can be seen",
  "merge-undecided": "Cannot merge two rows: they differ and nothing decides between them",
  "quote-stray": "Cannot read the row: a quotation mark is out of place",
  "reference-unknown": "Cannot find what the cell refers to",
  "row-blank": "Cannot read the row: the line is blank",
  "row-ragged": "Cannot read the sheet: header and row differ in their number of cells",
  "rows-missing": "Cannot find all rows of the sheet: it has fewer than the inventory records",
  "separator-wrong": "Cannot read the sheet: its cells are not separated by commas",
  "stage-unfinished": "Cannot build on an unfinished stage",
  "table-emptied": "Cannot write the table: it had rows and would have none",
  "value-invalid": "Cannot accept the value",
  "value-unlikely": "Cannot vouch for the value",
  "withdrawal-stale": "Cannot withdraw the row: the raw text is no longer what it expects",
  "withdrawal-unmatched": "Cannot withdraw the row: it matches no raw row of evidence",
};

/**
 * One problem as a line: place, what happened, the value found, what was expected and the hint.
 *
 * @example
 * ```ts
 * import { problemLine } from "./print.ts";
 * problemLine({
 *   code: "value-invalid", file: "data-raw/japan/positions.csv", line: 7, column: "position",
 *   value: "140", expected: "a number from 0 to 100", hint: "",
 * });
 * // data-raw/japan/positions.csv:7 position: Cannot accept the value: found "140", expected a number from 0 to 100
 * ```
 */
export function problemLine(problem: Problem | Warning): string {
  const place = `${problem.file}${problem.line > 0 ? `:${problem.line}` : ""}`;
  const column = problem.column === "" ? "" : ` ${problem.column}`;
  const found = `found ${JSON.stringify(problem.value)}, expected ${problem.expected}`;
  const hint = problem.hint === "" ? "" : `; ${problem.hint}`;
  const name = "warning" in problem ? ` (${problem.warning})` : "";
  return printable(`${place}${column}: ${sentences[problem.code]}${name}: ${found}${hint}`)
    .replaceAll("\n", "\\n");
}

/** All problems as text, a line each, with a closing count. */
export function problemText(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const stopped = problems.some(({ code }) => code === "file-unwritten");
  const closing = stopped ? "the run did not end" : "nothing was written";
  return [...problems.map(problemLine), `Found ${count}; ${closing}`].join("\n");
}

/** One note as a line. */
export function noteLine({ file, line, says }: Note): string {
  return printable(`${file}${line > 0 ? `:${line}` : ""}: Note: ${says}`);
}

/** All warnings as text, a line each, with a closing line that says what to do with them. */
export function warningText(warnings: readonly Warning[]): string {
  const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  const closing =
    `Found ${count}; mend what is wrong, and answer what is right as it stands, with ` +
    "the name in brackets and a reason, in data-raw/answers.csv";
  return [...warnings.map(problemLine), closing].join("\n");
}
