/**
 * Tables of the findings, and of what they withstand, as files.
 *
 * @module
 */
import type { StageFiles, StagePlace } from "../stages/stage_files.ts";
import { rounded } from "../base/sheets/rounded.ts";
import { toCsv } from "../base/sheets/write_sheet.ts";
import type { FindingTable } from "./table_plans.ts";

/** CSV texts of tables by path, in the folder of their stage; numbers to six places. */
export function findingTableFiles(
  { folder }: StagePlace,
  tables: readonly FindingTable[],
): StageFiles {
  return new Map(
    tables.map(({ name, rows }) => [
      `${folder}/${name}.csv`,
      toCsv(Object.keys(rows[0] ?? {}), rows.map(rounded)),
    ]),
  );
}
