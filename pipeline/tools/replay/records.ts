/**
 * The ledger and the row origins as the replayer reads them. It has its own types and its own
 * reading of them: the law is worth something only if it does not lean on the cleaner.
 *
 * @module
 */
import type { SheetRow } from "../../base/sheets/read_sheet.ts";

/** A ledger line: what became of a raw cell in a clean one. */
export interface LedgerRecord {
  readonly table: string;
  readonly rowId: string;
  readonly column: string;
  /** Place of the raw row. */
  readonly place: Place;
  readonly rawColumn: string;
  readonly rawText: string;
  readonly cleanText: string;
  /** Physical line of the ledger. */
  readonly at: number;
}

/** A row origin: what became of a raw row. */
export interface OriginRecord {
  readonly table: string;
  readonly rowId: string;
  /** Place of the raw row. */
  readonly place: Place;
  /** `kept`, `merged` or `dropped`; anything else is a discrepancy. */
  readonly fate: string;
  /** Physical line of the row origins. */
  readonly at: number;
}

/** File and physical line of a raw row. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A place as one text, to look rows up by. */
export function placeKey({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** A clean row as one text, to look it up by. */
export function rowKey({ table, rowId }: Pick<OriginRecord, "table" | "rowId">): string {
  return `${table}\u001F${rowId}`;
}

/** Reads a row of `data-clean/ledger.csv`. */
export function toLedgerRecord({ cells, line }: SheetRow): LedgerRecord {
  return {
    table: cells["table"] ?? "",
    rowId: cells["row_id"] ?? "",
    column: cells["column"] ?? "",
    place: toPlace(cells),
    rawColumn: cells["raw_column"] ?? "",
    rawText: cells["raw_text"] ?? "",
    cleanText: cells["clean_text"] ?? "",
    at: line,
  };
}

/** Reads a row of `data-clean/row_origins.csv`. */
export function toOriginRecord({ cells, line }: SheetRow): OriginRecord {
  return {
    table: cells["table"] ?? "",
    rowId: cells["row_id"] ?? "",
    place: toPlace(cells),
    fate: cells["fate"] ?? "",
    at: line,
  };
}

function toPlace(cells: SheetRow["cells"]): Place {
  return { file: cells["file"] ?? "", line: Number(cells["line"]) };
}
