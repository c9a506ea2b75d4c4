/**
 * Typed rows of the clean tables, for the stages that build on them.
 *
 * @module
 */
import { evidence, judgement, secondReading } from "./all.ts";
import { readCleanTable } from "./read_clean.ts";
import type { Row } from "./table.ts";

const described = { ...evidence, ...judgement, ...secondReading };

/** Names by which code calls the clean tables. */
export type CleanTableName = keyof typeof described;

/** Typed rows of every clean table. */
export type CleanRows = {
  readonly [Name in CleanTableName]: Row<typeof described[Name]>[];
};

/** Every clean table by the name that code calls it. */
export const cleanTableNames = Object.keys(described) as CleanTableName[];

/** Name of a clean table's file without its ending. */
export function fileNameOf(table: CleanTableName): string {
  return described[table].name;
}

/**
 * Reads clean tables.
 *
 * @param names the tables wanted
 * @param textOf CSV text of a table by the name of its file
 */
export function readCleanRows<Name extends CleanTableName>(
  names: readonly Name[],
  textOf: (fileName: string) => string,
): Pick<CleanRows, Name> {
  return Object.fromEntries(
    names.map((name) => [name, readCleanTable(described[name], textOf(fileNameOf(name)))]),
  ) as unknown as Pick<CleanRows, Name>;
}
