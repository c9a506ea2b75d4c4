/**
 * Data in the package that others made, and that stay under their makers' terms.
 *
 * @module
 */
import type { Files } from "../../base/files/files_by_path.ts";
import { allTables } from "../../tables/all.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { collections } from "../../tables/collections.ts";
import { readCleanTable } from "../../tables/read_clean.ts";

/** A collection of sources or a data set, as the judgement sheet describes it. */
export type Collection = CleanRows["collections"][number];

/** The collections that sources are from; none where the archive lacks their table. */
export function collectionsIn(files: Files): Collection[] {
  const bytes = files.get(`data-clean/tables/${collections.name}.csv`);
  return bytes ? readCleanTable(collections, new TextDecoder().decode(bytes)) : [];
}

/** Those of which values stand in the package, and not only codes made from them. */
export function outsideData(collections: readonly Collection[]): Collection[] {
  return collections.filter(({ values_here }) => values_here);
}

/** The outside data that the rows of files are taken from: by paths of sheets and clean tables. */
export function outsideByPath(
  collections: readonly Collection[],
): ReadonlyMap<string, Collection> {
  return new Map(
    outsideData(collections).flatMap((collection) =>
      (collection.tables ?? []).flatMap((name) => {
        const sheet = allTables.find((table) => table.name === name)?.sheet;
        return [`data-raw/${sheet}.csv`, `data-clean/tables/${name}.csv`]
          .map((path) => [path, collection] as const);
      })
    ),
  );
}

/** On what terms outside data may be used, in words. */
export function termsOf({ terms }: Pick<Collection, "terms">): string {
  return terms ?? "Terms were looked for and not found";
}
