/**
 * The clean tables as files.
 *
 * @module
 */
import { readSheet } from "../base/sheets/read_sheet.ts";
import { cleanTables } from "../tables/all.ts";
import {
  type CleanRows,
  type CleanTableName,
  fileNameOf,
  readCleanRows,
} from "../tables/clean_rows.ts";
import type { CleanTexts } from "../tables/clean_texts.ts";

/** Reads every clean table as texts. */
export async function readCleanTexts(): Promise<CleanTexts> {
  return new Map(
    await Promise.all(
      cleanTables.map(async ({ name }) => {
        const path = `data-clean/tables/${name}.csv`;
        const { rows } = readSheet(path, await Deno.readFile(path));
        return [name, rows.map(({ cells }) => cells)] as const;
      }),
    ),
  );
}

/** Reads typed rows of some clean tables from `data-clean/tables`. */
export async function readCleanTables<Name extends CleanTableName>(
  names: readonly Name[],
): Promise<Pick<CleanRows, Name>> {
  const texts = new Map(
    await Promise.all(
      names.map(fileNameOf).map(async (name) =>
        [name, await Deno.readTextFile(`data-clean/tables/${name}.csv`)] as const
      ),
    ),
  );
  return readCleanRows(names, (name) => texts.get(name)!);
}
