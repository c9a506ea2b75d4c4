/**
 * A site whose cells hold texts that could break a page, built by the site's own modules.
 *
 * @module
 */
import { packed, type PackedTable, unpacked } from "../../pipeline/site/embedded/packed_table.ts";
import { cleanId } from "../../pipeline/site/embedded/site_tables.ts";
import { tableScript } from "../../pipeline/site/embedded/table_script.ts";
import { siteFiles } from "../../pipeline/site/site_files.ts";
import { siteMaterial } from "../../pipeline/site/main.ts";
import { allows } from "../../pipeline/tables/kind.ts";
import { cleanTables } from "../../pipeline/tables/all.ts";
import type { Table } from "../../pipeline/tables/table.ts";
import { toFileUrl } from "@std/path";
import { hostileTexts } from "../site/hostile_texts.ts";

/** Such a site. */
export interface HostileSite {
  readonly folder: URL;
  /** Columns of a table, by its name, whose first cells hold the texts, one a row. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** Builds it in a folder. */
export async function buildHostileSite(folder: string): Promise<HostileSite> {
  const material = await siteMaterial();
  const columns = new Map(cleanTables.map((table) => [table.name, freeColumns(table)]));
  const tables = new Map(material.tables);
  for (const { name } of cleanTables) {
    tables.set(cleanId(name), withHostileCells(tables.get(cleanId(name))!, columns.get(name)!));
  }
  for (const [path, text] of await siteFiles({ ...material, tables })) {
    const file = `${folder}/${path}`;
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
  return { folder: toFileUrl(`${folder}/`), columns };
}

/** Puts the texts where no sheet may hold them, should one ever come through: as addresses of documents. */
export async function addHostileAddresses({ folder }: HostileSite): Promise<void> {
  const id = cleanId("sources");
  const sources = (await siteMaterial()).tables.get(id)!;
  await Deno.writeTextFile(
    new URL(`data/${id}.js`, folder),
    tableScript(id, withHostileCells(sources, ["url", "full_citation"])),
  );
}

/** Columns that hold any text and by which no row is named. */
function freeColumns({ columns, key }: Table): string[] {
  return Object.entries(columns).filter(([, column]) =>
    column.refersTo === undefined && column.rowOf === undefined && !key.includes(column.from) &&
    column.kind.field === "string" && hostileTexts.every((text) => allows(column.kind, text))
  ).map(([name]) => name);
}

function withHostileCells(table: PackedTable, columns: readonly string[]): PackedTable {
  const { header } = table;
  return packed(
    header,
    unpacked(table).map((record, row) =>
      record.map((cell, at) => columns.includes(header[at]!) ? hostileTexts[row] ?? cell : cell)
    ),
  );
}
