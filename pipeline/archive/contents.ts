/**
 * What belongs into the replication archive.
 *
 * @module
 */
import type { Files } from "../base/files/files_by_path.ts";
import { filesAt } from "../base/files/list_files.ts";
import { drawsFolder } from "../stages/draws_folder.ts";
import { bundledScriptPath, bundlePlace, siteScripts } from "../bundle/place.ts";
import { stageManifestPath, type StagePlace } from "../stages/stage_files.ts";
import { archiveStage, siteStage } from "../stages/stages.ts";

/**
 * Files and folders that the archive holds. Below a folder, names that begin with a dot stay out.
 * The read permission of the task lists the same paths. Sources stand in the bundle, as one text.
 */
export const archiveRoots: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "LICENSE",
  "LICENSE-DATA",
  "deno.json",
  "deno.lock",
  ".gitattributes",
  ".gitignore",
  "docs",
  "data-raw",
  "data-clean",
  "figures",
  bundlePlace.folder,
  siteStage.folder,
];

/** What is built beside the stages whose outputs are committed: a fresh clone lacks it. */
export const builtPlaces: readonly StagePlace[] = [bundlePlace, siteStage];

/** Digests of all files in the archive but its own. */
export const manifestPath = `${archiveStage.folder}/MANIFEST-sha256.txt`;

/** Digest of the archive. */
export const digestPath = `${archiveStage.folder}/ARCHIVE-sha256.txt`;

/** Whether a file is built and not committed: a fresh clone lacks it. */
export function isBuilt(path: string): boolean {
  return path.endsWith(".zip") || builtPlaces.some(({ folder }) => path.startsWith(`${folder}/`));
}

/**
 * Whether a run makes a file that is not in the zip: what is written once the zip is made, and the
 * scripts of the site, which are in it as files of the site.
 */
export function isBesideZip(path: string): boolean {
  return path.endsWith(".zip") ||
    [digestPath, stageManifestPath(archiveStage), ...siteScripts.map(bundledScriptPath)]
      .includes(path);
}

/** What {@linkcode readContents} finds. */
export interface Contents {
  readonly files: Files;
  /** Roots that are not there. */
  readonly missing: readonly string[];
}

/** Reads all files of the archive that stand in the project, in no particular order. */
export async function readContents(): Promise<Contents> {
  const missing: string[] = [];
  const paths = (await Promise.all(archiveRoots.map(async (root) => {
    const found = await filesAt(root);
    if (!found) missing.push(root);
    return (found ?? []).filter((path) =>
      !isBesideZip(path) && !path.startsWith(`${drawsFolder}/`)
    );
  }))).flat();
  const files = await Promise.all(
    paths.map(async (path) => [path, await Deno.readFile(path)] as const),
  );
  return { files: new Map(files), missing: missing.sort() };
}
