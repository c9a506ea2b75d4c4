/**
 * Edits as lines to add to the sheets that mend raw ones.
 *
 * @module
 */
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { corrections as correctionSheet } from "../../tables/corrections.ts";
import { rawHeader } from "../../tables/table.ts";
import { withdrawals as withdrawalSheet } from "../../tables/withdrawals.ts";
import type { RawMendings } from "../../what_if/corrections.ts";

/** The lines, each sheet with its header; reason and source are left for the reviewer to fill. */
export function correctionText({ corrections, withdrawals, superseded }: RawMendings): string {
  const open = { reason: "", source: "" };
  const parts = [
    ...(superseded.length === 0 ? [] : [
      "Take out of data-raw/corrections.csv, for what follows stands in their place:\n" +
      superseded.map(({ file, row_key, column }) => `  ${file} ${row_key} ${column}\n`).join(""),
    ]),
    ...(corrections.length === 0 ? [] : [
      "Add to data-raw/corrections.csv, with a reason and a source each:\n" +
      toCsv(rawHeader(correctionSheet), corrections.map((row) => ({ ...row, ...open }))),
    ]),
    ...(withdrawals.length === 0 ? [] : [
      "Add to data-raw/withdrawals.csv, with a reason and a source each:\n" +
      toCsv(rawHeader(withdrawalSheet), withdrawals.map((row) => ({ ...row, ...open }))),
    ]),
  ];
  return parts.length === 0 ? "Nothing is to be corrected." : parts.join("\n").trimEnd();
}
