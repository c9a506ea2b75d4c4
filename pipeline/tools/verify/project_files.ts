/**
 * What the checks read from the project folder.
 *
 * @module
 */
import { bundlePlace, siteScriptsFolder } from "../../bundle/place.ts";
import { type Manifest, sha256 } from "../../base/files/digest.ts";
import { filesAt } from "../../base/files/list_files.ts";
import { generatedAtTop } from "../../archive/generated.ts";
import { written } from "../../readme/main.ts";
import { drawsFolder } from "../../stages/draws_folder.ts";
import type { Files } from "../../base/files/files_by_path.ts";

/** Folders that the stages write. */
export const outputFolders: readonly string[] = ["data-clean", "figures", "replication"];

/**
 * Whether a file is an output: it may be removed, and a run makes it anew. The scripts of the
 * site stand among them and are programs.
 */
export function isOutput(path: string): boolean {
  return !path.startsWith(`${siteScriptsFolder}/`) &&
    outputFolders.some((folder) => path.startsWith(`${folder}/`));
}

/** These, and the folder of what runs without network. */
export const writtenFolders: readonly string[] = [...outputFolders, bundlePlace.folder];

/**
 * Every file below the output folders of a project, every one beside them that the archive's stage
 * writes and every page that a run fills, by path from its folder; what draws gave that a user asked for is left out.
 */
export async function filesIn(project = "."): Promise<Files> {
  const roots = [...writtenFolders, ...generatedAtTop, ...written].map((root) =>
    filesAt(`${project}/${root}`)
  );
  const paths = (await Promise.all(roots)).flatMap((found) => found ?? [])
    .filter((path) => !path.startsWith(`${project}/${drawsFolder}/`));
  return new Map(
    await Promise.all(
      paths.map(async (path) =>
        [path.slice(project.length + 1), await Deno.readFile(path)] as const
      ),
    ),
  );
}

/** Bytes of files; those that do not exist are left out. */
export async function bytesOf(paths: Iterable<string>): Promise<Files> {
  const found = await Promise.all([...paths].map(async (path) => {
    const bytes = await whereThere(Deno.readFile(path), undefined);
    return bytes ? [[path, bytes] as const] : [];
  }));
  return new Map(found.flat());
}

/** Digests of files; those that do not exist are left out. */
export async function digestsOf(paths: Iterable<string>): Promise<Manifest> {
  const files = [...await bytesOf(paths)];
  return new Map(
    await Promise.all(files.map(async ([path, bytes]) => [path, await sha256(bytes)] as const)),
  );
}

/** Folders named `.next` below the output folders. */
export async function findLeftovers(): Promise<string[]> {
  return (await Promise.all(writtenFolders.map(nextBelow))).flat().sort();
}

async function nextBelow(folder: string): Promise<string[]> {
  const entries = await whereThere(Array.fromAsync(Deno.readDir(folder)), []);
  const found = await Promise.all(
    entries.filter(({ isDirectory }) => isDirectory).map(({ name }) =>
      name === ".next" ? [`${folder}/${name}`] : nextBelow(`${folder}/${name}`)
    ),
  );
  return found.flat();
}

async function whereThere<Value>(reading: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return otherwise;
    throw error;
  }
}
