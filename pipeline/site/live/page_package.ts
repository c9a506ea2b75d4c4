/**
 * All that a trace looks at, from the tables of the site.
 *
 * @module
 */
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { figures } from "../../figures/all.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { type TracedPackage, tracedPackage } from "../../tools/trace/traced_package.ts";
import { isInParts, siteTables } from "../embedded/site_tables.ts";
import { csvText } from "./derived_reader.ts";
import { loadTable } from "./load_table.ts";

let loaded: Promise<TracedPackage> | undefined;

/**
 * The package, once all tables are there. Raw sheets are left out, and so is the record of the
 * cleaning: where a row comes from is looked up by itself.
 */
export function pagePackage(): Promise<TracedPackage> {
  loaded ??= made();
  return loaded;
}

async function made(): Promise<TracedPackage> {
  const headers = new Map(
    derivedTables.map((table) => [derivedPath(table), toCsv(Object.keys(table.columns), [])]),
  );
  const texts = new Map(
    await Promise.all(
      siteTables.filter((table) => !isInParts(table) && table.sheet === undefined)
        .map(async ({ id, path }) => [path, csvText(await loadTable(id))] as const),
    ),
  );
  return tracedPackage({
    rawFiles: [],
    textOf: (path) => texts.get(path) ?? headers.get(path)!,
    figures,
  });
}
