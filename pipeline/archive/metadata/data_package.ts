/**
 * `datapackage.json`: every table of the package as a Data Package (version 2), with size and digest.
 *
 * The one in `data-clean` describes the tables of that folder by the same functions, for those who
 * take the folder alone; it is written before they are, and so without digests.
 *
 * @module
 */
import { sha256 } from "../../base/files/digest.ts";
import { cleanTables } from "../../tables/all.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { figureSources } from "../../tables/derived/figures/sources.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import {
  cleanResource,
  dataLicense,
  derivedResource,
  packageFacts,
} from "../../tables/package/data_package.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import { codeLicence } from "../../tables/package/description.ts";
import type { Resource } from "../../tables/package/package_shape.ts";
import type { Files } from "../../base/files/files_by_path.ts";
import { figureResources } from "./figure_resources.ts";
import { jsonText } from "./json_text.ts";
import { type Collection, collectionsIn, outsideByPath, termsOf } from "./outside_data.ts";
import { rawResources } from "./raw_resources.ts";

/**
 * Text of `datapackage.json`: raw sheets, clean and derived tables, the data of figures.
 *
 * @param version version of the package
 * @param files all files of the archive so far; a table that is not among them is left out
 */
export async function dataPackageText(version: string, files: Files): Promise<string> {
  const { spdx, url, title } = codeLicence;
  const collections = collectionsIn(files);
  const outside = outsideByPath(collections);
  const described = tableResources(files).map((resource) =>
    withOrigin(resource, outside.get(resource.path))
  );
  return jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...packageFacts(version),
    licenses: [dataLicense, { name: spdx, path: url, title }],
    sources: collections.map(sourceOf),
    resources: (await Promise.all(
      described.map((resource) => withDigest(resource, files.get(resource.path))),
    )).flat(),
  });
}

/**
 * Every table of the package, by its path from the project folder; those that are described are
 * there whether or not their files are.
 */
export function tableResources(files: Files): Resource[] {
  return [
    ...rawResources(files.keys()),
    ...cleanTables.map((table) => ({
      ...cleanResource(table, cleanTables),
      path: `data-clean/tables/${table.name}.csv`,
    })),
    ...[...derivedTables, figureSources, numbers].map((table) => ({
      ...derivedResource(table),
      path: derivedPath(table),
    })),
    ...figureResources(files),
  ];
}

/** A collection as the source of a package or of a resource. */
function sourceOf({ name, url }: Collection) {
  return { title: name, ...(url === null ? {} : { path: url }) };
}

/** A resource with what its rows are taken from, and the terms of that, where others made it. */
function withOrigin(resource: Resource, outside: Collection | undefined): Resource {
  if (outside === undefined) return resource;
  // The file of all terms has them in full, whether or not they stand on the web.
  const terms = { path: "LICENSE.txt", title: `Terms of ${outside.name}: ${termsOf(outside)}` };
  return {
    ...resource,
    licenses: [...resource.licenses, terms],
    sources: [sourceOf(outside)],
  };
}

/** A resource with size and digest; none where the file is not there. */
async function withDigest(
  { schema, ...resource }: Resource,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Promise<Resource[]> {
  if (bytes === undefined) return [];
  const hash = `sha256:${await sha256(bytes)}`;
  return [{ ...resource, bytes: bytes.length, hash, schema }];
}
