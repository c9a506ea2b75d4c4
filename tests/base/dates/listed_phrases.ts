/**
 * The vague words of `data-raw/crosswalks/dates.csv`, for tests.
 *
 * @module
 */
import { parse } from "@std/csv";
import { toEdtf } from "../../../pipeline/base/dates/to_edtf.ts";
import { type Phrase, readWrittenDate } from "../../../pipeline/base/dates/written_date.ts";

/** Rows of `data-raw/crosswalks/dates.csv`, by column. */
export const dateRows: readonly Record<string, string>[] = parse(
  Deno.readTextFileSync("data-raw/crosswalks/dates.csv"),
  { skipFirstRow: true },
);

/** The phrases that the project lists. */
export const phrases: readonly Phrase[] = dateRows.filter((row) => row["kind"] === "phrase").map(
  (row) => ({
    unit: row["unit"] as Phrase["unit"],
    word: row["as_written"]!,
    from: Number(row["from"]),
    to: Number(row["to"]),
  }),
);

/** EDTF of a written date, without any listed reading of the whole cell. */
export function edtfOf(text: string): string | undefined {
  const written = readWrittenDate(text, phrases);
  return written && toEdtf(written, phrases);
}
