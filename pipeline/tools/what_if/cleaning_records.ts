/**
 * The records of the cleaning as written, with empty cells as empty text.
 *
 * @module
 */
import { ledger } from "../../tables/derived/records/ledger.ts";
import { rowOrigins } from "../../tables/derived/records/row_origins.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { CleaningRecords } from "../../what_if/raw_records.ts";

/** Ledger and row origins. */
export function cleaningRecords(read: ReadTable): CleaningRecords {
  return {
    ledger: read(ledger).map((line) => ({
      ...line,
      raw_text: line.raw_text ?? "",
      clean_text: line.clean_text ?? "",
    })),
    origins: read(rowOrigins).map((row) => ({
      ...row,
      rule: row.rule ?? "",
      reason: row.reason ?? "",
    })),
  };
}
