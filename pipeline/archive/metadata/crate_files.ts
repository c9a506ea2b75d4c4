/**
 * Files and folders of the archive as data entities of an RO-Crate.
 *
 * @module
 */
import { sha256 } from "../../base/files/digest.ts";
import type { Resource } from "../../tables/package/package_shape.ts";
import type { Files } from "../../base/files/files_by_path.ts";
import { type Entity, idOf, refer } from "./crate_entity.ts";
import { outsideId, termsId } from "./crate_outside.ts";
import type { Collection } from "./outside_data.ts";
import { licenceOf } from "./licence_of.ts";
import { mediaType } from "./media_type.ts";

/** What is known of some files beside their bytes, by path. */
export interface KnownFiles {
  /** What tables say of themselves. */
  readonly tables: ReadonlyMap<string, Pick<Resource, "title" | "description">>;
  /** What others made of which the rows of a table are taken. */
  readonly outside: ReadonlyMap<string, Collection>;
  /** A file that holds the terms of what others made in a file of code. */
  readonly furtherTerms: ReadonlyMap<string, string>;
}

/**
 * An entity for each file, with size, digest and licence.
 *
 * @param files files by path from the root
 * @param known what is known of some of them
 */
export async function fileEntities(files: Files, known: KnownFiles): Promise<Entity[]> {
  return await Promise.all(
    [...files].map(async ([path, bytes]) => ({
      ...fileEntity(path, known),
      contentSize: `${bytes.length}`,
      sha256: await sha256(bytes),
    })),
  );
}

/** A file without size and digest, which one that is made after the crate cannot have there. */
export function fileEntity(path: string, known: KnownFiles): Entity {
  const [table, outside] = [known.tables.get(path), known.outside.get(path)];
  const further = known.furtherTerms.get(path);
  const licences = [
    licenceOf(path).url,
    ...outside ? [termsId(outside)] : [],
    ...further === undefined ? [] : [idOf(further)],
  ].map(refer);
  return {
    "@id": idOf(path),
    "@type": "File",
    name: table?.title ?? path.slice(path.lastIndexOf("/") + 1),
    ...(table === undefined ? {} : { description: table.description }),
    encodingFormat: mediaType(path),
    license: licences.length === 1 ? licences[0] : licences,
    ...(outside ? { isBasedOn: refer(outsideId(outside)) } : {}),
  };
}

/** An entity for each folder that holds files, with what lies directly in it. */
export function folderEntities(paths: readonly string[]): Entity[] {
  const parts = partsOf(paths);
  return [...parts].filter(([folder]) => folder !== "").map(([folder, held]) => ({
    "@id": idOf(folder),
    "@type": "Dataset",
    name: folder.split("/").at(-2),
    hasPart: [...held].map(idOf).map(refer),
  }));
}

/** What lies directly in the root: files, and folders with a stroke at their ends. */
export function partsOfRoot(paths: readonly string[]): string[] {
  return [...partsOf(paths).get("") ?? []];
}

/** Files and folders by the folder in which they lie; that of the root is empty. */
function partsOf(paths: readonly string[]): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const path of paths) {
    let part = path;
    while (part !== "") {
      const folder = part.replace(/[^/]+\/?$/, "");
      const held = parts.get(folder) ?? new Set();
      if (held.has(part)) break;
      parts.set(folder, held.add(part));
      part = folder;
    }
  }
  return parts;
}
