/**
 * How many sources and rows of the clean tables come from each collection.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import type { Table } from "../../tables/table.ts";
import { cleanPath, type ReadmeMaterial, recordsOf } from "./material.ts";

/** What comes from a collection. */
export interface CollectionCount {
  readonly sources: number;
  /** Rows of clean tables that name one of its sources, or that are all taken from it. */
  readonly rows: number;
}

/** Columns in which a table names sources. */
function sourceColumns(table: Table): string[] {
  return Object.entries(table.columns).filter(([, { refersTo }]) => refersTo === "sources")
    .map(([name]) => name);
}

/** What comes from each collection, by its id. */
export function collectionCounts(
  { collections, collectionBySource, files }: Pick<
    ReadmeMaterial,
    "collections" | "collectionBySource" | "files"
  >,
): ReadonlyMap<string, CollectionCount> {
  const rows = new Map<string, number>();
  const add = (collection: string, count: number) =>
    rows.set(collection, (rows.get(collection) ?? 0) + count);
  for (const table of cleanTables) {
    const columns = sourceColumns(table);
    const whole = collections.find(({ tables }) => tables?.includes(table.name));
    if (columns.length === 0 && whole === undefined) continue;
    const { header, rows: records } = recordsOf(files, cleanPath(table));
    if (whole !== undefined) add(whole.collection, records.length);
    const places = columns.map((name) => header.indexOf(name)).filter((place) => place >= 0);
    for (const record of records) {
      const named = places.flatMap((place) => collectionBySource.get(record[place]!) ?? []);
      for (const collection of new Set(named)) add(collection, 1);
    }
  }
  const sources = Map.groupBy(collectionBySource.values(), (collection) => collection);
  return new Map(collections.map(({ collection }) => [collection, {
    sources: sources.get(collection)?.length ?? 0,
    rows: rows.get(collection) ?? 0,
  }]));
}
