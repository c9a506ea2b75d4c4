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

/** The script of the review site, as the bundle makes it. */
export const pageScriptPath = `${bundlePlace.folder}/page.js`;

/** The same script in the site. An archive holds it only there, and builds the site anew with it. */
export const siteScriptPath = `${siteStage.folder}/assets/page.js`;

/** On what terms the packages in the bundle stand. */
export const thirdPartyPath = `${bundlePlace.folder}/THIRD-PARTY-LICENSES.txt`;
