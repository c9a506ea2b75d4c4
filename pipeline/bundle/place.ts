/**
 * Where the task `bundle` writes. Nothing of it is committed; the list of the archive holds its digests.
 *
 * @module
 */
import type { StagePlace } from "../stages/stage_files.ts";
import { siteStage } from "../stages/stages.ts";

/** The folder from which the package runs without network. */
export const bundlePlace: StagePlace = { name: "bundle", folder: "offline", buildsOn: [] };

/** All stages and the packages that they are built on, as one program. */
export const bundlePath = `${bundlePlace.folder}/reproduce.mjs`;

/** The sources of the programs, as one text. */
export const sourceTextPath = `${bundlePlace.folder}/source.txtar`;

/** The scripts of the review site: that of every page, and that of pages which draw. */
export const siteScripts = ["page.js", "drawing.js"] as const;

/** A script of the site, as the bundle makes it. */
export function bundledScriptPath(name: string): string {
  return `${bundlePlace.folder}/${name}`;
}

/**
 * The folder in which the site has the same scripts, and nothing else. An archive holds them only
 * there, and builds the site anew with them.
 */
export const siteScriptsFolder = `${siteStage.folder}/assets`;

/** On what terms the packages in the bundle stand. */
export const thirdPartyPath = `${bundlePlace.folder}/THIRD-PARTY-LICENSES.txt`;
