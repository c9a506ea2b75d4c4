/**
 * All files of the site.
 *
 * @module
 */
import { siteScriptsFolder } from "../bundle/place.ts";
import { siteStage } from "../stages/stages.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import type { PackedTable } from "./embedded/packed_table.ts";
import { tableScript } from "./embedded/table_script.ts";
import { documentText } from "./frame/document.ts";
import { sitePages } from "./pages/all.tsx";

/** What the site is made of. */
export interface SiteMaterial {
  /** Gives the rows of a derived table. */
  readonly read: ReadTable;
  /** The tables by their names on the site. */
  readonly tables: ReadonlyMap<string, PackedTable>;
  /** Short digest of the clean tables, which a link with edits names. */
  readonly data: string;
  /** Its scripts by name, as the bundle has made them. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** The files of the site by their paths in its folder. */
export async function siteFiles(
  { read, tables, data, scripts }: SiteMaterial,
): Promise<Map<string, string>> {
  const pages = sitePages(read, tables, data);
  return new Map([
    ...await Promise.all(
      pages.map(async (page) => [page.file, await documentText(page, pages, data)] as const),
    ),
    ...[...scripts].map(([name, text]) =>
      [`${siteScriptsFolder}/${name}`.slice(siteStage.folder.length + 1), text] as const
    ),
    ...[...tables].map(([id, table]) => [`data/${id}.js`, tableScript(id, table)] as const),
  ]);
}
