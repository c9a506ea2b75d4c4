/**
 * What edits come to in the raw sheets, by the record of the cleaning.
 *
 * @module
 */
import type { Answer } from "../../base/problems/answer.ts";
import type { LedgerLine, RowOrigin } from "../../clean/cell.ts";
import { ledger } from "../../tables/derived/records/ledger.ts";
import { rowOrigins } from "../../tables/derived/records/row_origins.ts";
import type { DerivedTable } from "../../tables/derived/derived_table.ts";
import { carriedOver, type CarryOver, type RawMendings } from "../../what_if/corrections.ts";
import type { Edit } from "../../what_if/edits.ts";
import type { Ground } from "../../what_if/ground.ts";
import { siteTables } from "../embedded/site_tables.ts";
import { loadWhole, textRows } from "./text_rows.ts";

const carriers = new Map<Ground, Promise<CarryOver>>();

/** The edits as rows of the sheets that mend raw ones, or why one of them is none. */
export async function rawMendings(
  ground: Ground,
  edits: readonly Edit[],
): Promise<Answer<RawMendings>> {
  const carrier = carriers.get(ground) ?? carrierOf(ground);
  carriers.set(ground, carrier);
  return (await carrier)(edits);
}

async function carrierOf({ texts }: Ground): Promise<CarryOver> {
  const [lines, origins] = await Promise.all([recordOf(ledger), recordOf(rowOrigins)]);
  return carriedOver(texts, {
    // The tables hold these columns; their lines are numbers.
    ledger: lines as unknown as LedgerLine[],
    origins: origins as unknown as RowOrigin[],
  });
}

async function recordOf(table: DerivedTable) {
  const found = siteTables.find(({ derived }) => derived === table)!;
  return textRows(await loadWhole(found)).map((row) => ({ ...row, line: Number(row["line"]) }));
}
