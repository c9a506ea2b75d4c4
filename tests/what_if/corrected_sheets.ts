/**
 * The committed raw sheets with mendings taken in, and what cleaning makes of them.
 *
 * @module
 */
import { readRawSheets } from "../../pipeline/clean/clean_files.ts";
import { clean, type Cleaned } from "../../pipeline/clean/clean.ts";
import { readRawFiles } from "../../pipeline/clean/main.ts";
import type { RawSheet } from "../../pipeline/clean/raw_sheet.ts";
import type { CleanTexts } from "../../pipeline/tables/clean_texts.ts";
import type { Role } from "../../pipeline/tables/table.ts";
import type { RawMendings } from "../../pipeline/what_if/corrections.ts";

const { sheets } = readRawSheets(await readRawFiles());

/** What cleaning makes of the committed sheets. */
export const cleanedAsCommitted = clean(sheets);

/** What cleaning makes of the sheets with corrections and withdrawals more, and some less. */
export function cleanedWith({ corrections, withdrawals, superseded }: RawMendings): Cleaned {
  const gone = new Set(superseded.map(placeOf));
  const reviewed = { reason: "Another reading", source: "" };
  return clean(sheets.map((sheet) => {
    const added = (role: Role, more: readonly object[]): RawSheet => {
      if (sheet.table.role !== role) return sheet;
      const stay = sheet.rows.filter(({ cells }) =>
        role !== "corrections" || !gone.has(placeOf(cells))
      );
      const lines = more.map((row, at) => ({
        file: sheet.file,
        line: 10_000 + at,
        cells: { ...row, ...reviewed },
      }));
      return { ...sheet, rows: [...stay, ...lines] };
    };
    return sheet.table.role === "corrections"
      ? added("corrections", corrections)
      : added("withdrawals", withdrawals);
  }));
}

function placeOf(
  row: Readonly<Record<string, string>> | { file: string; row_key: string; column: string },
): string {
  return `${row.file}\n${row.row_key}\n${row.column}`;
}

/** The clean tables of a run as texts. */
export function textsOf({ tables }: Cleaned): CleanTexts {
  return new Map(tables.map(({ table, rows }) => [table.name, rows]));
}
