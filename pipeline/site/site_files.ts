/**
 * All files of the site.
 *
 * @module
 */
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
  /** The page's script as it was bundled. */
  readonly pageScript: string;
}

/** The files of the site by their paths in its folder. */
export async function siteFiles(
  { read, tables, data, pageScript }: SiteMaterial,
): Promise<Map<string, string>> {
  const pages = sitePages(read, tables, data);
  return new Map([
    ...await Promise.all(
      pages.map(async (page) => [page.file, await documentText(page, pages, data)] as const),
    ),
    ["assets/page.js", wrappedScript(pageScript)] as const,
    ...[...tables].map(([id, table]) => [`data/${id}.js`, tableScript(id, table)] as const),
  ]);
}

/**
 * The page's script within a function, so that the page can hand its own text to a worker: a page
 * from a folder may read no file, its own script not excepted.
 */
function wrappedScript(bundled: string): string {
  return `function hubAndSpokesPage(){${bundled}\n}\nhubAndSpokesPage();\n`;
}
