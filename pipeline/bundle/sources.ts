/**
 * The sources that the archive holds as one text.
 *
 * @module
 */
import { filesAt } from "../base/files/list_files.ts";

/** Folders of sources. */
export const sourceRoots: readonly string[] = ["pipeline", "std", "tests"];

/** Reads all sources, by path. */
export async function readSources(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const paths = (await Promise.all(sourceRoots.map(filesAt))).flatMap((found) => found ?? []);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await Deno.readFile(path)] as const)),
  );
}
