/**
 * The clean tables as files.
 *
 * @module
 */
import {
  type CleanRows,
  type CleanTableName,
  fileNameOf,
  readCleanRows,
} from "../tables/clean_rows.ts";

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
