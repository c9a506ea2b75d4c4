/**
 * What edits come to in the raw sheets, as files to add to them.
 *
 * @module
 */
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { rawHeader } from "../../tables/table.ts";
import { corrections } from "../../tables/corrections.ts";
import { withdrawals } from "../../tables/withdrawals.ts";
import type { RawMendings } from "../../what_if/corrections.ts";

/** A file for the reviewer to save. */
export interface MendingFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Rows for `corrections.csv` and `withdrawals.csv`, each file only where it has rows. Reason and source
 * are left for the reviewer to fill in.
 */
export function mendingFiles(mendings: RawMendings): MendingFile[] {
  return [
    ...mendings.corrections.length === 0 ? [] : [{
      name: "corrections.csv",
      text: toCsv(rawHeader(corrections), mendings.corrections),
    }],
    ...mendings.withdrawals.length === 0 ? [] : [{
      name: "withdrawals.csv",
      text: toCsv(rawHeader(withdrawals), mendings.withdrawals),
    }],
  ];
}

/** What the reviewer must do beside adding the rows. */
export function mendingWords({ superseded }: Pick<RawMendings, "superseded">): string {
  const fill = "Fill in reason and source of each row, and add it to the sheet of that name.";
  if (superseded.length === 0) return fill;
  const rows = superseded.map(({ file, row_key: row, column }) => `${file} ${row} ${column}`);
  return `${fill} These rows of corrections.csv must go: ${rows.join("; ")}.`;
}
