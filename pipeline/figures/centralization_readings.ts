/**
 * Readings of the networks in words: which ties a reading counts.
 *
 * @module
 */

/** What a reading counts. Its id holds the same: `AB/treaty/suspended-kept/core/without-FPDA-1971`. */
export interface Reading {
  /** `A`, or `A+B` with lesser security ties. */
  readonly classes: string;
  /** Whether a treaty binds until it ends (`treaty`), or until its organisation does. */
  readonly status: string;
  /** Whether suspended ties are `kept` or have `ended`. */
  readonly suspended: string;
  /** `core` or `wide`. */
  readonly states: string;
  /** Id of a treaty that is left out. */
  readonly leftOut: string | undefined;
}

/** Treaties that a reading leaves out, as text shows them. */
const names: Readonly<Record<string, string>> = { "FPDA-1971": "five-power arrangements" };

/** What the id of a reading says. */
export function readingOf(id: string): Reading {
  const [classes = "", status = "", suspended = "", states = "", without] = id.split("/");
  return {
    classes: [...classes].join("+"),
    status,
    suspended: suspended.replace("suspended-", ""),
    states,
    leftOut: without?.replace("without-", ""),
  };
}

/** Headings of the cells of a reading. */
export const readingHeadings = [
  "Classes",
  "Manila treaty",
  "Suspended ties",
  "States",
  "Left out",
] as const;

/** A reading as cells of a table. */
export function readingCells(id: string): string[] {
  const { classes, status, suspended, states, leftOut } = readingOf(id);
  return [
    classes,
    status === "treaty" ? "counts to this day" : "ended with SEATO",
    suspended === "kept" ? "count" : "ended",
    states,
    leftOut === undefined ? "nothing" : names[leftOut] ?? leftOut,
  ];
}

/** A reading as a clause: "armed-attack pacts only count, a treaty binds until it ends …". */
export function readingText(id: string): string {
  const { classes, status, suspended, states, leftOut } = readingOf(id);
  return [
    `armed-attack pacts ${classes === "A" ? "only" : "and lesser security ties"} count`,
    `a treaty binds until ${status === "treaty" ? "it" : "its organisation"} ends`,
    `a suspended tie ${suspended === "kept" ? "still counts" : "has ended"}`,
    `${states} set of states`,
    ...leftOut === undefined ? [] : [`without the ${names[leftOut] ?? leftOut}`],
  ].join(", ");
}
