/**
 * What the checks read from the project folder.
 *
 * @module
 */
import { type Manifest, readManifest, sha256 } from "../../base/files/digest.ts";
import { listFiles } from "../../base/files/list_files.ts";
import type { DigestLists } from "./same_digests.ts";

/** Folders that the stages write. */
export const outputFolders: readonly string[] = ["data-clean", "figures", "replication"];

/** Every list of digests below the output folders of a project, by path from its folder. */
export async function readDigestLists(project = "."): Promise<DigestLists> {
  const lists = new Map<string, Manifest>();
  for (const folder of outputFolders) {
    for (const path of await whereThere(listFiles(`${project}/${folder}`), [])) {
      if (!/(\.sha256|-sha256\.txt)$/.test(path)) continue;
      lists.set(path.slice(project.length + 1), readManifest(await Deno.readTextFile(path)));
    }
  }
  return lists;
}

/** Digests of files; those that do not exist are left out. */
export async function digestsOf(paths: Iterable<string>): Promise<Manifest> {
  const found = await Promise.all([...paths].map(async (path) => {
    const bytes = await whereThere(Deno.readFile(path), undefined);
    return bytes ? [[path, await sha256(bytes)] as const] : [];
  }));
  return new Map(found.flat());
}

/** Folders named `.next` below the output folders. */
export async function findLeftovers(): Promise<string[]> {
  return (await Promise.all(outputFolders.map(nextBelow))).flat().sort();
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
