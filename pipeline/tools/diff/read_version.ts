/**
 * The files of a version of the package: a folder, an archive or a revision of git.
 *
 * @module
 */
import { unzipSync } from "fflate";
import type { Answer } from "../../base/problems/answer.ts";
import { filesAt } from "../../base/files/list_files.ts";
import { isCompared, type PackageFiles } from "./package_changes.ts";

/** Folders that a comparison reads. */
const compared = ["data-raw", "data-clean", "figures"];

/**
 * Reads the files of a version that a comparison needs, or says why there is no such version.
 *
 * @param version path of a folder or zip, or what git knows as a revision
 */
export async function readVersion(version: string): Promise<Answer<PackageFiles>> {
  const found = await kindOf(version);
  if (found === "folder") return { found: await readFolder(version) };
  const zip = found === "file" ? await Deno.readFile(version) : await readRevision(version);
  if ("refused" in zip) return zip;
  const files = unzipped(zip, found === "file");
  return files && files.size > 0
    ? { found: files }
    : { refused: `Cannot compare with ${version}: found no version of the package in it` };
}

async function kindOf(version: string): Promise<"folder" | "file" | "none"> {
  try {
    const { isDirectory } = await Deno.stat(version);
    return isDirectory ? "folder" : "file";
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "none";
    throw error;
  }
}

/** Reads a folder that holds a version. */
export async function readFolder(folder: string): Promise<PackageFiles> {
  const roots = await Promise.all(compared.map((root) => filesAt(`${folder}/${root}`)));
  const paths = roots.flatMap((found) => found ?? []).map((path) => path.slice(folder.length + 1));
  return new Map(
    await Promise.all(
      paths.filter(isCompared).map(async (path) =>
        [path, await Deno.readFile(`${folder}/${path}`)] as const
      ),
    ),
  );
}

/** A revision as a zip that git makes of it. */
async function readRevision(
  revision: string,
): Promise<Uint8Array<ArrayBuffer> | { readonly refused: string }> {
  const refused = (why: string) => ({
    refused: `Cannot compare with ${JSON.stringify(revision)}: expected a folder, a zip or a ` +
      `revision of git; ${why}`,
  });
  // What begins with a dash would be an option of git.
  if (revision.startsWith("-")) return refused("a revision does not begin with a dash");
  try {
    const { success, stdout, stderr } = await new Deno.Command("git", {
      args: ["archive", "--format=zip", "-0", revision, ...compared],
      stdin: "null",
    }).output();
    if (success) return stdout;
    return refused(new TextDecoder().decode(stderr).trim().split("\n")[0]!);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return refused("there is no git here");
    throw error;
  }
}

/**
 * The compared files of a zip; `undefined` where it is none.
 *
 * @param hasTop whether all stand below one top folder, as in the archive
 */
function unzipped(zip: Uint8Array, hasTop: boolean): PackageFiles | undefined {
  const place = (path: string) => hasTop ? path.slice(path.indexOf("/") + 1) : path;
  try {
    const entries = unzipSync(zip, { filter: ({ name }) => isCompared(place(name)) });
    return new Map(Object.entries(entries).map(([path, bytes]) => [place(path), bytes]));
  } catch {
    return undefined;
  }
}
