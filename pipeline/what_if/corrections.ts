/**
 * Edits of clean tables as rows of the sheets that mend raw ones, so that a reviewer's changes can be
 * taken in for good.
 *
 * A cell is corrected in the raw row that it comes from, and in every exact repeat of that row. A date is
 * written so that it is read as the date wanted. A row that is dropped is withdrawn. What cannot be
 * carried over is refused with the reason: evidence left out by archive, case, source or grade, and other
 * readings, which are questions and no mistakes; rows made of raw rows that differ, for which of them is
 * right must be looked up; judgement rows that are dropped; and edits that would give another year to
 * rows that borrow theirs.
 *
 * @module
 */
import { writtenAs } from "../base/dates/write_date.ts";
import type { Answer } from "../base/problems/answer.ts";
import type { LedgerLine, RowOrigin } from "../clean/cell.ts";
import { cleanTables } from "../tables/all.ts";
import type { CleanTexts, TextRow } from "../tables/clean_texts.ts";
import { extent } from "../tables/documents_read.ts";
import type { Table } from "../tables/table.ts";
import { borrowedYears, type EditedRow } from "./borrowed_years.ts";
import type { Drop, Edit, Recoding } from "./edits.ts";
import { type CleaningRecords, recordsFinder, type RowRecords } from "./raw_records.ts";
import { recodedTexts } from "./recoded_texts.ts";

const wholeDocument = extent.allowed!.at(-1)!;

/** A row of `data-raw/corrections.csv`, but for its reason and source, which are the reviewer's to give. */
export interface CorrectionRow {
  /** Sheet, as a path below `data-raw`. */
  readonly file: string;
  readonly row_key: string;
  /** Raw column. */
  readonly column: string;
  readonly expect: string;
  readonly value: string;
}

/** A row of `data-raw/withdrawals.csv`, but for its reason and source. */
export type WithdrawalRow = Omit<CorrectionRow, "value">;

/** What the edits come to in the raw sheets. */
export interface RawMendings {
  readonly corrections: readonly CorrectionRow[];
  readonly withdrawals: readonly WithdrawalRow[];
  /** Rows of `data-raw/corrections.csv` that stand there and must go. */
  readonly superseded: readonly Pick<CorrectionRow, "file" | "row_key" | "column">[];
}

/** Edits as mendings, or why one of them cannot be carried over. */
export type CarryOver = (edits: readonly Edit[]) => Answer<RawMendings>;

/**
 * Makes the function that carries edits over to the raw sheets.
 *
 * @param texts the published clean tables
 * @param records ledger and row origins of the same run
 */
export function carriedOver(texts: CleanTexts, records: CleaningRecords): CarryOver {
  const recordsOf = recordsFinder(records);
  const keepsYears = borrowedYears(texts, records.ledger);
  return (edits) => {
    const cells = lastOfEach(edits);
    if ("refused" in cells) return cells;
    const edited = recodedTexts(texts, cells.found);
    if ("refused" in edited) return edited;
    const mendings: RawMendings[] = [];
    for (const edit of cells.found) {
      const table = cleanTables.find(({ name }) => name === edit.table)!;
      const of = recordsOf(edit.table, edit.row);
      const row = rowOf(texts, edit)!;
      const mended = edit.kind === "drop"
        ? withdrawn(edit, table, row, of)
        : corrected(edit, table, row, of);
      if ("refused" in mended) return mended;
      mendings.push(mended.found);
    }
    const rows = cells.found.map((edit): EditedRow => ({
      table: cleanTables.find(({ name }) => name === edit.table)!,
      before: rowOf(texts, edit)!,
      after: rowOf(edited.found, edit),
    }));
    const unread = unreadDocument(texts, edited.found);
    if (unread !== undefined) {
      return {
        refused:
          `Cannot carry the edits over: nothing on ${unread} would be graded read, though the ` +
          "sheet of documents read lists it; take it out there",
      };
    }
    if (!keepsYears(rows)) {
      return {
        refused:
          "Cannot carry the edits over: other rows write no year and would take another one " +
          "from a row that is edited; write their years out first",
      };
    }
    return {
      found: {
        corrections: mendings.flatMap(({ corrections }) => corrections),
        withdrawals: mendings.flatMap(({ withdrawals }) => withdrawals),
        superseded: mendings.flatMap(({ superseded }) => superseded),
      },
    };
  };
}

/** A source that was read to its end, by the sheet that lists such, and of which no row says so now. */
function unreadDocument(before: CleanTexts, now: CleanTexts): string | undefined {
  const after = new Map((now.get("sources") ?? []).map((row) => [row["row_id"], row]));
  return (before.get("sources") ?? []).find((row) =>
    row["extent"] === wholeDocument && after.get(row["row_id"])?.["extent"] === ""
  )?.["source"];
}

/** The edits of cells and rows: of several of one cell the last, of a row that is dropped no other. */
function lastOfEach(edits: readonly Edit[]): Answer<readonly (Recoding | Drop)[]> {
  const other = edits.find(({ kind }) => kind === "without" || kind === "reading");
  if (other) {
    return {
      refused: "Cannot carry the edits over: leaving evidence out and other readings are no " +
        "mistakes of a sheet; recode cells or drop rows",
    };
  }
  const cells = edits as readonly (Recoding | Drop)[];
  const rowName = ({ table, row }: Recoding | Drop) => `${table}\n${row}`;
  const dropped = new Set(cells.filter(({ kind }) => kind === "drop").map(rowName));
  const last = new Map(
    cells.filter((edit) => edit.kind === "drop" || !dropped.has(rowName(edit))).map((edit) =>
      [`${rowName(edit)}\n${edit.kind === "drop" ? "" : edit.column}`, edit] as const
    ),
  );
  return { found: [...last.values()] };
}

function rowOf(texts: CleanTexts, { table, row }: Recoding | Drop): TextRow | undefined {
  return texts.get(table)?.find((each) => each["row_id"] === row);
}

function corrected(
  { table: name, row: id, column, value }: Recoding,
  table: Table,
  row: TextRow,
  of: RowRecords,
): Answer<RawMendings> {
  const none = { corrections: [], withdrawals: [], superseded: [] };
  if (row[column] === value) return { found: none };
  const differing = differingRefusal(`${name} ${id}`, of);
  if (differing !== undefined) return { refused: differing };
  const { from, rule } = table.columns[column]!;
  const text = rule === "date" ? writtenAs(value) : value;
  if (text === undefined) {
    return {
      refused:
        `Cannot carry ${name} ${id} ${column} over: a date without a year takes one from its ` +
        "neighbours; recode it to a date with a year",
    };
  }
  const line = of.ledger.find((each) => each.column === column);
  const expect = line?.raw_text ?? row[column]!;
  const places = of.origins.map((origin) => ({ ...placeOf(origin), column: from }));
  return {
    found: {
      ...none,
      corrections: text === expect
        ? []
        : places.map((place) => ({ ...place, expect, value: text })),
      superseded: line && isCorrection(line) ? places : [],
    },
  };
}

function withdrawn(
  { table: name, row: id }: Drop,
  table: Table,
  row: TextRow,
  of: RowRecords,
): Answer<RawMendings> {
  if (table.holds !== "evidence") {
    return {
      refused:
        `Cannot carry the drop of ${name} ${id} over: only rows of evidence are withdrawn; ` +
        "take the row out of its sheet",
    };
  }
  const differing = differingRefusal(`${name} ${id}`, of);
  if (differing !== undefined) return { refused: differing };
  const known = Object.entries(table.columns).find(([column, { from, rule }]) =>
    table.key.includes(from) && rule === "copy" && row[column] !== ""
  );
  if (!known) return { refused: `Cannot carry the drop of ${name} ${id} over: its key is empty` };
  const [column, { from }] = known;
  const expect = of.ledger.find((each) => each.column === column)?.raw_text ?? row[column]!;
  return {
    found: {
      corrections: [],
      withdrawals: of.origins.map((origin) => ({ ...placeOf(origin), column: from, expect })),
      superseded: of.ledger.filter(isCorrection).flatMap((line) =>
        of.origins.map((origin) => ({ ...placeOf(origin), column: line.raw_column }))
      ),
    },
  };
}

/** Why the raw rows of a clean one cannot all be mended alike; nothing where they can. */
function differingRefusal(what: string, { origins }: RowRecords): string | undefined {
  if (origins.every(({ fate, rule }) => fate === "kept" || rule === "same row")) return undefined;
  const places = origins.map(({ file, line }) => `${file}:${line}`).join(" and ");
  return `Cannot carry ${what} over: it is made of raw rows that differ; look at ${places}`;
}

function placeOf({ file, row_id }: RowOrigin): Pick<CorrectionRow, "file" | "row_key"> {
  return { file: file.replace(/^data-raw\//, ""), row_key: row_id };
}

function isCorrection({ rule }: LedgerLine): boolean {
  return rule.split(", ").includes("correction");
}
