/**
 * What a check of the package found wrong, as data; text is made of it last.
 *
 * @module
 */
import { problemLine } from "../../base/problems/print.ts";
import type { Problem, ProblemCode } from "../../base/problems/problem.ts";
import { type Discrepancy, type DiscrepancyKind, discrepancyText } from "../replay/discrepancy.ts";

/** What happened, by code, in words. */
const sentences = {
  "balance-broken": "the raw rows do not balance",
  "cell-differs": "another text",
  "check-unrun": "the check could not run",
  "column-absent": "no such column",
  "column-unexpected": "no column expected",
  "faults-left-out": "more faults than are told",
  "file-absent": "no such file",
  "file-differs": "differs",
  "file-left": "left by a run that did not end; run it again",
  "file-stray": "a file that the archive does not list; remove it or run again",
  "file-unexpected": "no file expected",
  "list-unread": "the list cannot be read",
  "nothing-there": "nothing to look at",
  "order-differs": "the same rows, in another order or other bytes",
  "row-absent": "no such row",
  "row-unexpected": "no row expected",
  "zip-unread": "cannot be unzipped",
} as const;

/** Codes that no problem of the input has. */
type OwnCode = keyof typeof sentences;

/** One fault; a problem of the input is one as well. */
export interface Fault extends Omit<Problem, "code"> {
  readonly code: OwnCode | ProblemCode | DiscrepancyKind;
  /** The zip in which the file is, where it is not the file in place. */
  readonly zip?: string;
  /** Clean table and row, of what the ledger says of a raw row. */
  readonly table?: string;
  readonly row?: string;
}

/** Makes a fault; what is not given is empty. */
export function fault(code: OwnCode, file: string, more: Partial<Fault> = {}): Fault {
  return { line: 0, column: "", value: "", expected: "", hint: "", ...more, code, file };
}

/** A discrepancy of the replay as a fault. */
export function discrepancyFault({ kind, found, ...rest }: Discrepancy): Fault {
  return { ...rest, code: kind, value: found, hint: "" };
}

/** One fault as a line of text. */
export function faultLine(fault: Fault): string {
  const zip = fault.zip === undefined ? "" : `${fault.zip}: `;
  if (isDiscrepancy(fault)) {
    const { code: kind, value: found, table, row, ...rest } = fault;
    return zip + discrepancyText({ ...rest, kind, found, table, row });
  }
  return zip + (isOwn(fault) ? ownLine(fault) : problemLine(fault as Problem));
}

function ownLine(
  { code, file, line, column, value, expected }: Fault & { code: OwnCode },
): string {
  const place = `${file}${line > 0 ? `:${line}` : ""}${column === "" ? "" : ` ${column}`}`;
  // An empty cell is something that was found; elsewhere there is nothing to show.
  const isShown = code === "cell-differs" || value !== "";
  const values = [
    ...(isShown ? [`found ${JSON.stringify(value)}`] : []),
    ...(expected === "" ? [] : [`expected ${expected}`]),
  ].join(", ");
  return [place, code === "cell-differs" ? "" : sentences[code], values]
    .filter((part) => part !== "").join(": ");
}

function isDiscrepancy(
  fault: Fault,
): fault is Fault & { code: DiscrepancyKind; table: string; row: string } {
  return fault.table !== undefined && fault.row !== undefined;
}

function isOwn(fault: Fault): fault is Fault & { code: OwnCode } {
  return fault.code in sentences;
}
