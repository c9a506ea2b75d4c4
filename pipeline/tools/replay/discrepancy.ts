/**
 * Where raw sheets, ledger and row origins do not add up to the clean tables, as data.
 *
 * @module
 */

/** What does not add up. */
export type DiscrepancyKind =
  | "sheet-unread"
  | "row-without-origin"
  | "row-with-several-origins"
  | "origin-without-row"
  | "fate-unknown"
  | "kept-twice"
  | "merged-into-nothing"
  | "ledger-without-row"
  | "ledger-without-cell"
  | "raw-text-differs"
  | "ledger-disagrees"
  | "table-missing"
  | "table-differs";

/** One point at which the replay law does not hold. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** Path from the project folder of the file in which it shows. */
  readonly file: string;
  /** Physical line, from 1; 0 where it is the file's as a whole. */
  readonly line: number;
  /** Clean table, or empty where it concerns none. */
  readonly table: string;
  /** Row id, or empty. */
  readonly row: string;
  /** Column, or empty where it concerns the whole row. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

const sentences: Readonly<Record<DiscrepancyKind, string>> = {
  "sheet-unread": "the sheet cannot be read",
  "row-without-origin": "no row origin says what became of the raw row",
  "row-with-several-origins": "several row origins name the raw row",
  "origin-without-row": "a row origin names a raw row that does not exist",
  "fate-unknown": "a row origin has an unknown fate",
  "kept-twice": "two raw rows are kept under one row id",
  "merged-into-nothing": "the raw row is merged into a row that is not kept",
  "ledger-without-row": "a ledger line names a raw row that is no part of its clean row",
  "ledger-without-cell": "a ledger line names a raw or clean column that does not exist",
  "raw-text-differs": "the raw text of a ledger line is not what the raw sheet holds",
  "ledger-disagrees": "the ledger lines of one cell give it different clean texts",
  "table-missing": "there is no clean table for rows that are kept",
  "table-differs": "the clean table is not what the ledger gives",
};

/** One discrepancy as a line of text. */
export function discrepancyText(discrepancy: Discrepancy): string {
  const { kind, file, line, table, row, column, found, expected } = discrepancy;
  const place = line > 0 ? `${file}:${line}` : file;
  const cell = [table, row, column].filter((part) => part !== "").join(" ");
  return `${place}${cell === "" ? "" : ` (${cell})`}: ${sentences[kind]}: ` +
    `found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
}
